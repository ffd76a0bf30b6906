import type { ProcedureRecord } from "../procedure-record.ts";
import { toVietnameseDate } from "./vietnamese-date.ts";

type Law = ProcedureRecord["legalBasis"][number];

/** Each document with its number, and the decision that published the procedure. */
export function legalBasisLines({ legalBasis, decision }: ProcedureRecord): string[] {
  const laws = legalBasis.map((law) =>
    law.effectiveFrom === null
      ? nameOf(law)
      : `${nameOf(law)} (hiệu lực từ ${toVietnameseDate(law.effectiveFrom)})`,
  );
  return decision === null ? laws : [...laws, `Quyết định công bố: ${decisionWords(decision)}`];
}

/** `date` is null where the source does not give it. */
export function decisionWords({ number, date }: { number: string; date: string | null }): string {
  return date === null ? number : `${number} ngày ${toVietnameseDate(date)}`;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/TTLT-/, "Thông tư liên tịch"],
  [/\/TT-/, "Thông tư"],
  [/\/NĐ-/, "Nghị định"],
  [/\/NQ-/, "Nghị quyết"],
  [/\/QĐ-/, "Quyết định"],
];

const namesItsKind =
  /^(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Hiến pháp)/i;

function nameOf({ id, title }: Law): string {
  if (title === null) return withKind(id);
  if (title.includes(id)) return title;
  if (namesItsKind.test(title)) return `${title} (${/^\d/.test(id) ? `số ${id}` : id})`;
  return `${withKind(id)}: ${title}`;
}

/**
 * "15/2026/TT-BGDĐT" is read as "Thông tư 15/2026/TT-BGDĐT"; a name such as "Luật Tố cáo" stays.
 * "136/2025/QH15" may be a law as well as a resolution.
 */
function withKind(id: string): string {
  if (!/^\d\S*$/.test(id)) return id;
  const kind = kinds.find(([pattern]) => pattern.test(id));
  return `${kind?.[1] ?? "Văn bản số"} ${id}`;
}
