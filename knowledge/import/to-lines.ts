import { oneSpace } from "./one-space.ts";

/** "a) Nộp hồ sơ", "1.2. Hồ sơ", "- Bản sao": a line that starts so is never the rest of another. */
const listMark = /^(?:[-+*•●]|\p{L}\d?[).]|\d+(?:\.\d+)*[).]\s|\d+(?:\.\d+)+\s)/u;

/**
 * The portal's running text as lines: one for each step, point and paragraph; words that a page
 * break tore apart are joined again. Changes nothing but the space between words.
 */
export function toLines(text: string): string[] {
  return [...linesOf(text)];
}

/** The same one after the other, for those who look at the first ones only. */
export function* linesOf(text: string): Generator<string> {
  let before = "";
  for (const row of text.split("\n")) {
    const line = oneSpace(row);
    if (line === "") continue;
    if (before !== "" && goesOn(before, line)) before += ` ${line}`;
    else {
      if (before !== "") yield* splitPoints(before);
      before = line;
    }
  }
  if (before !== "") yield* splitPoints(before);
}

/** The same for text whose table cells were run together: "…tiếpHệ thống…" is two lines. */
export function toTornLines(text: string): string[] {
  return toLines(text.replace(/(?<=[\p{Ll})”"])(?=\p{Lu}\p{Ll})/gu, "\n"));
}

function goesOn(before: string, line: string): boolean {
  if (listMark.test(line)) return false;
  return before.endsWith(",") || (/^[\p{Ll}\d]/u.test(line) && !/[.;:!?]$/.test(before));
}

/** Before "- " and "Bước 2" behind a stop, and where two sentences were run together. */
const joint =
  /[.;:)](?:(?<!\)) (?=[-+*•●] )| ?(?=Bước \d)|(?<=\p{Ll}\)?[.;:])(?=\p{Lu}\p{Ll}*\s))/gu;

function splitPoints(line: string): string[] {
  return line.replace(joint, (stop) => `${stop.trimEnd()}\n`).split("\n");
}
