import type { DossierRow } from "../dossier-store.ts";
import { hashDigits } from "../keyed-hash.ts";
import { mergeSearchKeys, searchKeysOf } from "../search-keys.ts";
import type { DossierNews } from "./read-row.ts";
import type { RowReason } from "./row-reason.ts";

export type Applied =
  | { kind: "created" | "changed" | "unchanged"; row: DossierRow }
  /** What is known is newer. */
  | { kind: "older" }
  | { kind: "refused"; reason: RowReason };

export type NewsHouse = {
  secretKey: string;
  /** Of the import. */
  source: string;
  /** The unit that an office's name names; null: none is known by it, or several are. */
  unitOf(office: string): string | null;
  /** Keys of names' words that were met before. */
  met?: Map<string, string>;
};

/** What becomes of a dossier by one row's news. Pure. What the news leaves out stays as it is. */
export function applyNews(
  known: DossierRow | undefined,
  news: DossierNews,
  { secretKey, source, unitOf, met }: NewsHouse,
): Applied {
  if (known && news.updatedAt < known.updatedAt) return { kind: "older" };
  const { lastFourDigits, idLastFour, applicantName, ...facts } = news;
  if (!known && !facts.procedureName && !facts.office)
    return { kind: "refused", reason: { code: "unknown_dossier" } };
  const base = known ?? blank;
  const keys = { name: applicantName, lastFourDigits };
  const row: DossierRow = {
    ...base,
    ...facts,
    source,
    isDemo: false,
    ...(facts.office ? { unitId: unitOf(facts.office) } : {}),
    stateSince: base.state === news.state && base.stateSince ? base.stateSince : news.updatedAt,
    searchKeys: mergeSearchKeys(base.searchKeys, searchKeysOf(secretKey, keys, met)),
    ...(lastFourDigits ? { phoneHash: hashDigits(secretKey, news.code, lastFourDigits) } : {}),
    ...(idLastFour ? { idHash: hashDigits(secretKey, news.code, idLastFour) } : {}),
  };
  if (!row.procedureName) return { kind: "refused", reason: { code: "no_procedure_name" } };
  if (!row.office) return { kind: "refused", reason: { code: "no_office" } };
  if (!known) return { kind: "created", row };
  return { kind: isSame(known, row) ? "unchanged" : "changed", row };
}

/** The instant of the news aside, and by which mapping it came. */
function isSame(before: DossierRow, after: DossierRow): boolean {
  return compared.every((member) => {
    const [one, other] = [before[member], after[member]];
    if (one === other) return true;
    if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
    return Array.isArray(one) && Array.isArray(other) && one.join() === other.join();
  });
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

const notCompared: readonly string[] = ["source", "updatedAt"];
const compared = (Object.keys(blank) as (keyof DossierRow)[]).filter(
  (member) => !notCompared.includes(member),
);
