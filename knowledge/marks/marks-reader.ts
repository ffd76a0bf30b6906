import type { Vocabulary } from "../load/load-vocabulary.ts";
import { readMarks } from "./read-marks.ts";

/** Reads the marks of a mended text. Several ask about the same message: the last is remembered. */
export type MarksOf = (mended: string) => ReadonlySet<string>;

export function marksReader(vocabulary: Vocabulary): MarksOf {
  let last: { text: string; marks: ReadonlySet<string> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, marks: readMarks(text, vocabulary) };
    return last.marks;
  };
}
