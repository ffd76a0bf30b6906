import type { ProcedureRecord } from "../procedure-record.ts";
import { toVietnameseDate } from "./vietnamese-date.ts";

export function legalBasisLines({ legalBasis, decision }: ProcedureRecord): string[] {
  const laws = legalBasis.map(({ id, title, effectiveFrom }) => {
    const name = title === null ? withKind(id) : `${withKind(id)}: ${title}`;
    return effectiveFrom === null
      ? name
      : `${name} (hiệu lực từ ${toVietnameseDate(effectiveFrom)})`;
  });
  return decision === null ? laws : [...laws, `Quyết định công bố: ${decisionWords(decision)}`];
}

/** `date` is null where the source does not give it. */
export function decisionWords({ number, date }: { number: string; date: string | null }): string {
  return date === null ? number : `${number} ngày ${toVietnameseDate(date)}`;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/TT-/, "Thông tư"],
  [/\/NĐ-/, "Nghị định"],
  [/\/NQ-/, "Nghị quyết"],
  [/\/QĐ-/, "Quyết định"],
  [/\/QH\d+$/, "Luật"],
];

/** "15/2026/TT-BGDĐT" is read as "Thông tư 15/2026/TT-BGDĐT"; a name such as "Luật Tố cáo" stays. */
function withKind(id: string): string {
  const kind = /^\d/.test(id) ? kinds.find(([pattern]) => pattern.test(id)) : undefined;
  return kind === undefined ? id : `${kind[1]} ${id}`;
}
