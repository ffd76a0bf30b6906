import { z } from "zod";

const silent = new Set(["", "--", "không có thông tin"]);

/** A text of the portal; null where the portal itself says nothing. */
const text = z
  .string()
  .default("")
  .transform((raw) => (silent.has(raw.trim().toLowerCase()) ? null : raw.trim()));

const named = z.string().trim().min(1);

/** One line of a national-portal export: every value is text, tables run together into one. */
export const portalRow = z.looseObject({
  ma_thu_tuc: named.regex(/^\d\.\d{6}$/, "must be a national code such as 1.012953"),
  ten_thu_tuc: named,
  detail_url: z.url().startsWith("https://"),
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
});

export type PortalRow = z.infer<typeof portalRow>;
