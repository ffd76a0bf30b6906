import { z } from "zod";

const nothingSaid = "không có thông tin";

/** A text of the portal; null where the portal itself says nothing. */
const text = z
  .unknown()
  .optional()
  .transform((raw, context): string | null => {
    if (typeof raw === "string") return isSilent(raw) ? null : raw.trim();
    if (raw !== undefined) context.addIssue({ code: "custom", message: "phải là chữ" });
    return null;
  });

const named = z.string("phải là chữ").trim().min(1, "không được trống");

/** Columns that are read, by the portal's own names. Tables are run together into one text. */
const columns = {
  ma_thu_tuc: named.regex(/^\d\.\d{6}$/, "phải là mã thủ tục quốc gia như 1.012953"),
  ten_thu_tuc: named,
  detail_url: z.url("phải là địa chỉ https").startsWith("https://", "phải là địa chỉ https"),
  so_quyet_dinh: text,
  cap_thuc_hien: text,
  linh_vuc: text,
  doi_tuong_thuc_hien: text,
  co_quan_thuc_hien: text,
  co_quan_co_tham_quyen: text,
  dia_chi_tiep_nhan: text,
  co_quan_duoc_uy_quyen: text,
  co_quan_phoi_hop: text,
  trinh_tu_thuc_hien: text,
  cach_thuc_thuc_hien: text,
  thanh_phan_ho_so: text,
  can_cu_phap_ly: text,
  yeu_cau_dieu_kien: text,
  ket_qua_xu_ly: text,
};

/** One line of a national-portal export. Columns it does not know come in as they are. */
export const portalRow = z.looseObject(columns, "không phải một đối tượng JSON");

export type PortalRow = z.infer<typeof portalRow>;

/** The columns of a row that hold something and are not read. */
export function unreadColumns(row: PortalRow): string[] {
  return Object.keys(row).filter((name) => !(name in columns) && !isSilent(row[name]));
}

function isSilent(value: unknown): boolean {
  if (typeof value !== "string") return value == null;
  const said = value.trim();
  return said.length <= nothingSaid.length && ["", nothingSaid].includes(said.toLowerCase());
}
