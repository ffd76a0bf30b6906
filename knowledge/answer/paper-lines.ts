import type { ProcedureRecord } from "../procedure-record.ts";
import { withoutMark } from "./without-mark.ts";

type Paper = ProcedureRecord["components"][number];

/** Longer than this, a case stands before its papers, not in brackets behind each. */
const longestBracket = 120;

/** The papers to hand in, by case: how many of each, and on which form. */
export function paperLines({ components, sets }: ProcedureRecord): string[] {
  const papers = byCase(components).flatMap(({ when, papers: of }) => {
    if (when === null) return of.map(paperLine);
    if (of.length === 1 && when.length <= longestBracket)
      return of.map((paper) => `${paperLine(paper)} (${lowerFirst(when)})`);
    return [`${endless(bare(when))}:`, ...of.map((paper) => `– ${paperLine(paper)}`)];
  });
  return sets === null ? papers : [...papers, `Số lượng: ${sets} bộ hồ sơ`];
}

/** The forms the papers are to be written on. */
export function formLines({ components }: ProcedureRecord): string[] {
  return components.flatMap(({ name, form }) =>
    form === null ? [] : [`${endless(bare(name))}: ${formWords(form)}`],
  );
}

/** Papers in a row which are asked in the same case. */
function byCase(components: readonly Paper[]): { when: string | null; papers: Paper[] }[] {
  const groups: { when: string | null; papers: Paper[] }[] = [];
  for (const paper of components) {
    const group = groups.at(-1);
    if (group !== undefined && group.when === paper.when) group.papers.push(paper);
    else groups.push({ when: paper.when, papers: [paper] });
  }
  return groups;
}

function paperLine({ name, copies, form }: Paper): string {
  const details = [
    ...countLine("bản chính", copies.original),
    ...countLine("bản sao", copies.copy),
    ...(form === null ? [] : [lowerFirst(formWords(form))]),
  ];
  const paper = name.replace(/^[-–+•●]\s*(?=\S)/, "");
  return details.length === 0 ? paper : `${endless(paper)}: ${details.join(", ")}`;
}

function countLine(kind: string, count: number | null): string[] {
  return count === null || count === 0 ? [] : [`${count} ${kind}`];
}

/** A form is named by its number ("Mẫu 08 Phụ lục II") or, on the portal, by its file. */
function formWords(form: string): string {
  return /\.[a-z]{3,4}$/i.test(form) ? `tệp mẫu “${form}”` : form;
}

/** Papers are told on one level: "++ Tờ khai" is "Tờ khai" too. */
function bare(name: string): string {
  return withoutMark(name).replace(/^– /, "");
}

/** Without the stop or colon that would stand before a colon. */
function endless(text: string): string {
  return text.replace(/[\s.,;:]+$/, "");
}

/** "Cơ sở công lập" goes on in a sentence as "cơ sở công lập"; "UBND" stays. */
function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text;
}
