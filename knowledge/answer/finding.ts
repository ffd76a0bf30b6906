import type { Aspect, Procedure } from "../procedure.ts";
import type { Answer } from "./answer.ts";

/** What the search made of a question. */
export type Finding =
  | Answered
  | Clarify
  /** Two or three requests in one message, each found by itself, in the order asked. */
  | { kind: "several"; parts: readonly (Answered | Clarify)[] }
  | Nothing;

/** Not ours, or not sure. */
export type Nothing = {
  kind: "nothing";
  reason: "out_of_scope" | "unsure";
  /** Who answers such matters, where the content knows it ("Công an cấp xã"). */
  holder?: string;
  /** At most five procedures that come nearest, for a list; never told as an answer. */
  nearest: readonly Procedure[];
  /** A question back about words of ours that are too vague, where they mean nothing else. */
  vague?: Clarify;
  changes?: readonly Change[];
};

/** `asked` is empty when the question names no aspect: the answer then holds the overview. */
export type Answered = {
  kind: "answered";
  answer: Answer;
  asked: readonly Aspect[];
  /** The question made whole from the talk, where it was not whole by itself. */
  understood?: string;
  /** What the question names although it was abolished. */
  changes?: readonly Change[];
  /** What comes nearest besides, where the question was put by itself; five at most. */
  nearest?: readonly Procedure[];
};

/**
 * Two to five procedures fit about as well: one short question back. By "case" they are one matter
 * in several cases (cấp mới, cấp lại, gia hạn), and each `label` says only what parts them.
 */
export type Clarify = {
  kind: "clarify";
  by: "procedure" | "case";
  /** By "case": what all of them are about ("giấy phép lái xe"), where it can be said in words. */
  matter?: string;
  options: readonly { procedure: Procedure; label: string }[];
  asked: readonly Aspect[];
  understood?: string;
};

/** Something that was abolished, and what took its place. */
export type Change = {
  name: string;
  /** ISO date. */
  since: string;
  now: string;
  law: string;
  /** False: the sources do not agree, so the citizen is told to check. */
  isSure: boolean;
};
