import type { ProcedureRecord } from "../procedure-record.ts";
import type { PortalRow } from "./portal-row.ts";

type Level = ProcedureRecord["levels"][number];

const levelOf = new Map<string, Level>([
  ["Cấp bộ", "ministry"],
  ["Cấp tỉnh", "province"],
  ["Cấp xã", "commune"],
  ["Cơ quan khác", "other"],
]);

/** A portal row as a record. Nobody has checked it against the law, so it is never "active". */
export function toRecord(row: PortalRow): ProcedureRecord {
  const levels = (row.cap_thuc_hien ?? "").split(", ").flatMap((name) => levelOf.get(name) ?? []);
  return {
    slug: row.ma_thu_tuc.replace(".", "-"),
    code: row.ma_thu_tuc,
    formerCodes: [],
    name: row.ten_thu_tuc.replace(/\s+/g, " "),
    aliases: [],
    citizenWords: [],
    field: row.linh_vuc ?? "Chưa phân lĩnh vực",
    levels: levels.length > 0 ? levels : ["other"],
    authority: row.co_quan_thuc_hien,
    offices: officesOf(row),
    applicants: row.doi_tuong_thuc_hien === null ? [] : [row.doi_tuong_thuc_hien],
    channels: ["in_person"],
    onlineAt: null,
    ways: [],
    steps: (row.trinh_tu_thuc_hien ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    components: [],
    sets: null,
    duration: { value: null, unit: null, text: null },
    fee: { amountVnd: null, text: null },
    result: row.ket_qua_xu_ly,
    conditions: row.yeu_cau_dieu_kien === null ? [] : [row.yeu_cau_dieu_kien],
    legalBasis: [],
    decision: row.so_quyet_dinh === null ? null : { number: row.so_quyet_dinh, date: null },
    validFrom: null,
    validTo: null,
    supersededBy: null,
    reviewBy: null,
    lastVerified: null,
    status: "needs_review",
    confidence: "medium",
    withheld: [],
    originals: originalsOf(row),
    lawChange: null,
    openQuestions: [],
    sources: [{ title: "Cổng Dịch vụ công quốc gia", url: row.detail_url, note: null }],
  };
}

function officesOf(row: PortalRow): ProcedureRecord["offices"] {
  const offices = [
    { role: "decides", name: row.co_quan_co_tham_quyen },
    { role: "receives", name: row.dia_chi_tiep_nhan },
    { role: "authorised", name: row.co_quan_duoc_uy_quyen },
    { role: "cooperates", name: row.co_quan_phoi_hop },
  ] as const;
  return offices.flatMap(({ role, name }) => (name === null ? [] : [{ role, name }]));
}

function originalsOf(row: PortalRow): ProcedureRecord["originals"] {
  return {
    ...(row.thanh_phan_ho_so === null ? {} : { papers: row.thanh_phan_ho_so }),
    ...(row.cach_thuc_thuc_hien === null ? {} : { time: row.cach_thuc_thuc_hien }),
    ...(row.can_cu_phap_ly === null ? {} : { legal_basis: row.can_cu_phap_ly }),
  };
}
