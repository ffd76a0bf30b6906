import type { DossierRow } from "../dossier-store.ts";
import { hashDigits } from "../keyed-hash.ts";
import { mergeSearchKeys, searchKeysOf } from "../search-keys.ts";
import type { DossierNews } from "./read-row.ts";

export type Applied =
  | { kind: "created" | "changed" | "unchanged"; row: DossierRow }
  /** What is known is newer. */
  | { kind: "older" }
  | { kind: "refused"; reason: string };

/** What becomes of a dossier by one row's news. Pure. What the news leaves out stays as it is. */
export function applyNews(
  known: DossierRow | undefined,
  news: DossierNews,
  secretKey: string,
): Applied {
  if (known && news.updatedAt < known.updatedAt) return { kind: "older" };
  const { lastFourDigits, idLastFour, applicantName, ...facts } = news;
  const base = known ?? blank;
  const keys = { name: applicantName, lastFourDigits };
  const row: DossierRow = {
    ...base,
    ...facts,
    isDemo: false,
    stateSince: base.state === news.state && base.stateSince ? base.stateSince : news.updatedAt,
    searchKeys: mergeSearchKeys(base.searchKeys, searchKeysOf(secretKey, keys)),
    ...(lastFourDigits ? { phoneHash: hashDigits(secretKey, news.code, lastFourDigits) } : {}),
    ...(idLastFour ? { idHash: hashDigits(secretKey, news.code, idLastFour) } : {}),
  };
  if (!row.procedureName) return { kind: "refused", reason: "thiếu tên thủ tục" };
  if (!row.office) return { kind: "refused", reason: "thiếu đơn vị xử lý" };
  if (!known) return { kind: "created", row };
  return { kind: isSame(known, row) ? "unchanged" : "changed", row };
}

/** The instant of the news aside. */
function isSame(before: DossierRow, after: DossierRow): boolean {
  const told = (row: DossierRow) =>
    JSON.stringify({ ...row, updatedAt: undefined }, Object.keys(blank));
  return told(before) === told(after);
}

const blank: DossierRow = {
  code: "",
  procedureCode: null,
  procedureName: "",
  state: 1,
  office: "",
  applicantMask: "",
  phoneHash: null,
  idHash: null,
  searchKeys: [],
  receivedOn: null,
  dueOn: null,
  finishedOn: null,
  remark: null,
  supplementBy: null,
  isByPost: null,
  department: null,
  stateSince: null,
  unitId: null,
  source: null,
  isDemo: false,
  updatedAt: new Date(0),
};
