/** What a ticket is about: data. A citizen chooses a group, then one of its categories. */
export type TicketCategory = {
  id: string;
  /** id of a categoryGroup */
  group: string;
  label: string;
  /** Only the inspection role sees such a ticket: it may be about a colleague. */
  restricted?: true;
  /** Takes the longer time limit. */
  complex?: true;
  /** One of the nine indicators by which schools are rated. */
  schoolIndicator?: true;
};

export type CategoryGroup = { id: string; label: string };

/** In the order shown to citizens: at most eight, so that all fit on the screen of a phone. */
export const categoryGroups: readonly CategoryGroup[] = [
  { id: "can_bo", label: "Thái độ, nhũng nhiễu" },
  { id: "thu_chi", label: "Các khoản thu, chi" },
  { id: "ho_so", label: "Hồ sơ, thủ tục" },
  { id: "tuyen_sinh", label: "Tuyển sinh, chuyển trường" },
  { id: "day_hoc", label: "Dạy và học" },
  { id: "co_so", label: "Trường lớp, vệ sinh, nước uống" },
  { id: "hoc_sinh", label: "Bán trú, an toàn của học sinh" },
  { id: "khac", label: "Hiến kế, việc khác" },
];

export const ticketCategories: readonly TicketCategory[] = [
  {
    id: "thai_do",
    group: "can_bo",
    label: "Thái độ, ứng xử của cán bộ, nhà giáo",
    restricted: true,
    complex: true,
  },
  {
    id: "nhung_nhieu",
    group: "can_bo",
    label: "Nhũng nhiễu, gây phiền hà",
    restricted: true,
    complex: true,
  },
  { id: "lam_thu", group: "thu_chi", label: "Lạm thu, các khoản thu", complex: true },
  {
    id: "cong_khai_thu_chi",
    group: "thu_chi",
    label: "Công khai thu chi",
    schoolIndicator: true,
  },
  { id: "ho_so_cham", group: "ho_so", label: "Hồ sơ giải quyết chậm" },
  { id: "thu_tuc", group: "ho_so", label: "Quy định, thủ tục" },
  { id: "tuyen_sinh", group: "tuyen_sinh", label: "Tuyển sinh, chuyển trường" },
  { id: "giang_day", group: "day_hoc", label: "Dạy và học" },
  {
    id: "day_them",
    group: "day_hoc",
    label: "Thiên vị học sinh học thêm",
    complex: true,
    schoolIndicator: true,
  },
  {
    id: "ky_nang_day",
    group: "day_hoc",
    label: "Kỹ năng dạy của giáo viên",
    schoolIndicator: true,
  },
  {
    id: "thong_tin_phu_huynh",
    group: "day_hoc",
    label: "Thông tin cho phụ huynh",
    schoolIndicator: true,
  },
  {
    id: "si_so",
    group: "day_hoc",
    label: "Sĩ số lớp học",
    complex: true,
    schoolIndicator: true,
  },
  {
    id: "hoc_ca_ba",
    group: "day_hoc",
    label: "Học ca ba",
    complex: true,
    schoolIndicator: true,
  },
  { id: "phong_hoc", group: "co_so", label: "Phòng học kiên cố", schoolIndicator: true },
  { id: "nha_ve_sinh", group: "co_so", label: "Nhà vệ sinh sạch", schoolIndicator: true },
  { id: "nuoc_uong", group: "co_so", label: "Nước uống sạch", schoolIndicator: true },
  { id: "co_so_vat_chat", group: "co_so", label: "Cơ sở vật chất khác" },
  { id: "ban_tru", group: "hoc_sinh", label: "Bán trú, bữa ăn" },
  { id: "an_toan", group: "hoc_sinh", label: "An toàn, bạo lực học đường", complex: true },
  { id: "hien_ke", group: "khac", label: "Hiến kế, giải pháp" },
  { id: "khac", group: "khac", label: "Việc khác" },
];

/** The category of that id; an unknown id is "Việc khác". */
export function categoryOf(id: string): TicketCategory {
  return ticketCategories.find((category) => category.id === id) ?? other;
}

export function isCategory(id: string): boolean {
  return ticketCategories.some((category) => category.id === id);
}

/** The categories of a group; at least one. */
export function categoriesIn(group: string): readonly TicketCategory[] {
  return ticketCategories.filter((category) => category.group === group);
}

const other: TicketCategory = { id: "khac", group: "khac", label: "Việc khác" };
