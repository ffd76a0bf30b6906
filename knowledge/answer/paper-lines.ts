import type { ProcedureRecord } from "../procedure-record.ts";

/** The papers to hand in: how many of each, on which form, and in which case only. */
export function paperLines({ components, sets }: ProcedureRecord): string[] {
  const papers = components.map(({ name, copies, form, when }) => {
    const details = [
      ...countLine("bản chính", copies.original),
      ...countLine("bản sao", copies.copy),
      ...(form === null ? [] : [lowerFirst(form)]),
    ];
    const line = details.length === 0 ? name : `${name}: ${details.join(", ")}`;
    return when === null ? line : `${line} (${lowerFirst(when)})`;
  });
  return sets === null ? papers : [...papers, `Số lượng: ${sets} bộ hồ sơ`];
}

/** The forms the papers are to be written on. */
export function formLines({ components }: ProcedureRecord): string[] {
  return components.flatMap(({ name, form }) => (form === null ? [] : [`${name}: ${form}`]));
}

function countLine(kind: string, count: number | null): string[] {
  return count === null || count === 0 ? [] : [`${count} ${kind}`];
}

/** "Cơ sở công lập" goes on in a sentence as "cơ sở công lập"; "UBND" stays. */
function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text;
}
