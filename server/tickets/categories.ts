/** What a ticket is about: data, shown to citizens in this order. */
export type TicketCategory = {
  id: string;
  label: string;
  /** Only the inspection role sees such a ticket: it may be about a colleague. */
  restricted?: true;
  /** Takes the longer time limit. */
  complex?: true;
  /** One of the nine indicators by which schools are rated. */
  schoolIndicator?: true;
};

export const ticketCategories: readonly TicketCategory[] = [
  { id: "thai_do", label: "Thái độ, nhũng nhiễu", restricted: true, complex: true },
  { id: "lam_thu", label: "Lạm thu, các khoản thu", complex: true },
  { id: "ho_so_cham", label: "Hồ sơ giải quyết chậm" },
  { id: "thu_tuc", label: "Quy định, thủ tục" },
  { id: "tuyen_sinh", label: "Tuyển sinh, chuyển trường" },
  { id: "giang_day", label: "Dạy và học" },
  { id: "co_so_vat_chat", label: "Cơ sở vật chất" },
  { id: "ban_tru", label: "Bán trú, bữa ăn" },
  { id: "phong_hoc", label: "Phòng học kiên cố", schoolIndicator: true },
  { id: "nha_ve_sinh", label: "Nhà vệ sinh sạch", schoolIndicator: true },
  { id: "nuoc_uong", label: "Nước uống sạch", schoolIndicator: true },
  { id: "si_so", label: "Sĩ số lớp học", complex: true, schoolIndicator: true },
  { id: "hoc_ca_ba", label: "Học ca ba", complex: true, schoolIndicator: true },
  { id: "day_them", label: "Thiên vị học sinh học thêm", complex: true, schoolIndicator: true },
  { id: "ky_nang_day", label: "Kỹ năng dạy của giáo viên", schoolIndicator: true },
  { id: "thong_tin_phu_huynh", label: "Thông tin cho phụ huynh", schoolIndicator: true },
  { id: "cong_khai_thu_chi", label: "Công khai thu chi", schoolIndicator: true },
  { id: "hien_ke", label: "Hiến kế, giải pháp" },
  { id: "khac", label: "Việc khác" },
];

/** The category of that id; an unknown id is "Việc khác". */
export function categoryOf(id: string): TicketCategory {
  return ticketCategories.find((category) => category.id === id) ?? other;
}

const other: TicketCategory = { id: "khac", label: "Việc khác" };
