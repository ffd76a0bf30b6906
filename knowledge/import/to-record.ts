import type { ProcedureRecord } from "../procedure-record.ts";
import { oneSpace } from "./one-space.ts";
import { parseLaws } from "./parse-laws.ts";
import { parsePapers } from "./parse-papers.ts";
import { parseResult } from "./parse-result.ts";
import { parseWays } from "./parse-ways.ts";
import type { PortalRow } from "./portal-row.ts";
import { readConditions, readLines, readList, readLevels } from "./read-field.ts";
import type { Reading } from "./reading.ts";
import { toTornLines } from "./to-lines.ts";

/** A record and, by the portal's name of the column, how well each column was read. */
export type ReadRow = {
  record: ProcedureRecord;
  readings: Readonly<Record<string, Reading<unknown>>>;
};

/** A portal row as a record. Nobody has checked it against the law, so it is never "active". */
export function toRecord(row: PortalRow): ReadRow {
  const applicants = readList(row.doi_tuong_thuc_hien);
  const steps = readLines(row.trinh_tu_thuc_hien);
  const conditions = readConditions(row.yeu_cau_dieu_kien);
  const ways = parseWays(row.cach_thuc_thuc_hien);
  const papers = parsePapers(row.thanh_phan_ho_so);
  const laws = parseLaws(row.can_cu_phap_ly);
  const { levels, result, ...head } = readHead(row);
  const channels = [...new Set(ways.value.map(({ channel }) => channel))];
  const record: ProcedureRecord = {
    ...unknownFacts,
    ...head,
    levels: levels.value,
    authority: row.co_quan_thuc_hien && oneSpace(row.co_quan_thuc_hien),
    offices: officesOf(row),
    applicants: applicants.value,
    channels: channels.filter((channel) => channel !== "other"),
    ways: ways.value,
    steps: steps.value,
    components: papers.value,
    result: result.value.lines.join("\n") || null,
    conditions: conditions.value,
    legalBasis: laws.value,
    decision:
      row.so_quyet_dinh === null ? null : { number: oneSpace(row.so_quyet_dinh), date: null },
    originals: {
      ...(papers.outcome === "kept" ? original("papers", row.thanh_phan_ho_so) : {}),
      ...(ways.outcome === "kept" ? original("place", row.cach_thuc_thuc_hien) : {}),
      ...(laws.outcome === "kept" ? original("legal_basis", row.can_cu_phap_ly) : {}),
    },
    sources: [{ title: "Cổng Dịch vụ công quốc gia", url: row.detail_url, note: null }],
  };
  return {
    record,
    readings: {
      cap_thuc_hien: levels,
      doi_tuong_thuc_hien: applicants,
      trinh_tu_thuc_hien: steps,
      cach_thuc_thuc_hien: ways,
      thanh_phan_ho_so: papers,
      can_cu_phap_ly: laws,
      yeu_cau_dieu_kien: conditions,
      ket_qua_xu_ly: result,
    },
  };
}

/** What a procedure is called and how it is filed. */
export function readHead(row: PortalRow) {
  const result = parseResult(row.ket_qua_xu_ly);
  return {
    slug: row.ma_thu_tuc.replace(".", "-"),
    code: row.ma_thu_tuc,
    name: oneSpace(row.ten_thu_tuc),
    aliases: result.value.keywords,
    field: oneSpace(row.linh_vuc ?? "Chưa phân lĩnh vực"),
    levels: readLevels(row.cap_thuc_hien),
    result,
  };
}

/** What the portal does not tell of any procedure. */
export const unknownFacts = {
  formerCodes: [],
  citizenWords: [],
  onlineAt: null,
  sets: null,
  duration: { value: null, unit: null, text: null },
  fee: { amountVnd: null, text: null },
  validFrom: null,
  validTo: null,
  supersededBy: null,
  reviewBy: null,
  lastVerified: null,
  status: "needs_review",
  confidence: "medium",
  withheld: [],
  lawChange: null,
  openQuestions: [],
} satisfies Partial<ProcedureRecord>;

function officesOf(row: PortalRow): ProcedureRecord["offices"] {
  const offices = [
    { role: "decides", name: row.co_quan_co_tham_quyen },
    { role: "receives", name: row.dia_chi_tiep_nhan },
    { role: "authorised", name: row.co_quan_duoc_uy_quyen },
    { role: "cooperates", name: row.co_quan_phoi_hop },
  ] as const;
  return offices.flatMap(({ role, name }) =>
    name === null ? [] : [{ role, name: oneSpace(name) }],
  );
}

function original(aspect: "papers" | "place" | "legal_basis", text: string | null) {
  return text === null ? {} : { [aspect]: toTornLines(text).join("\n") };
}
