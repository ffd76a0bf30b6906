import type { Ranked } from "../search/rank-procedures.ts";
import type { Question } from "../search/read-question.ts";
import type { Word } from "../text/word.ts";

/** A text as the search reads it, and what it finds. */
export type Found = {
  text: string;
  words: readonly Word[];
  question: Question;
  /** Best first; only sought when asked for, once. */
  ranked: readonly Ranked[];
  /** The message it is a part of. */
  within?: Found;
  /** The text holds a procedure's national code: that one is meant, whatever else it says. */
  isNamedByCode: boolean;
};
