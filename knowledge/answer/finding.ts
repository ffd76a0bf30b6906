import type { Aspect, Procedure } from "../procedure.ts";
import type { Answer } from "./answer.ts";

/** What the search made of a question. */
export type Finding =
  /** `asked` is empty when the question names no aspect: the answer then holds the overview. */
  | { kind: "answered"; answer: Answer; asked: readonly Aspect[] }
  /** Two or three procedures fit about as well: one short question back. */
  | { kind: "clarify"; options: readonly Procedure[]; asked: readonly Aspect[] }
  | { kind: "nothing"; reason: "out_of_scope" | "unsure" };
