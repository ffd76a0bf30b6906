import type { Aspect, Procedure } from "../procedure.ts";
import type { Answer } from "./answer.ts";

/** What the search made of a question. */
export type Finding =
  | Answered
  | Clarify
  /** Two or three requests in one message, each found by itself, in the order asked. */
  | { kind: "several"; parts: readonly (Answered | Clarify)[] }
  /**
   * `holder`: who answers such matters, where the content knows it ("Công an cấp xã").
   * `nearest`: at most five procedures that come nearest, for a list; never told as an answer.
   */
  | {
      kind: "nothing";
      reason: "out_of_scope" | "unsure";
      holder?: string;
      nearest: readonly Procedure[];
    };

/** `asked` is empty when the question names no aspect: the answer then holds the overview. */
export type Answered = { kind: "answered"; answer: Answer; asked: readonly Aspect[] };

/**
 * Two to five procedures fit about as well: one short question back. By "case" they are one matter
 * in several cases (cấp mới, cấp lại, gia hạn), and each `label` says only what parts them.
 */
export type Clarify = {
  kind: "clarify";
  by: "procedure" | "case";
  options: readonly { procedure: Procedure; label: string }[];
  asked: readonly Aspect[];
};
