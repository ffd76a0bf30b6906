import type { Aspect, Procedure } from "../procedure.ts";

/** How far an answer may be relied on today. */
export type Standing =
  /** Verified, and in force today. */
  | "current"
  /** Not verified: the citizen is told so and sent to check. */
  | "needs_review"
  /** Comes into force later (`validFrom`). */
  | "not_yet"
  /** No longer in force: never given as current; `supersededBy` is offered where known. */
  | "lapsed";

/** What a question about one procedure is answered with: facts as data, no sentences around them. */
export type Answer = {
  procedure: Procedure;
  standing: Standing;
  /** In the order asked; for an open question the overview: papers, time, fee, place. */
  passages: readonly Passage[];
  source: Source;
};

/**
 * One answerable piece of a procedure. No lines: the source does not say. Shortened: the rest was
 * too long for a chat and stands at the source.
 */
export type Passage = { aspect: Aspect; lines: readonly string[]; isShortened?: true };

export type Source = {
  title: string;
  url?: string;
  /** The decision that published it, such as "1130/QĐ-BGDĐT ngày 10/05/2026". */
  decision?: string;
  /** ISO dates. */
  validFrom?: string;
  validTo?: string;
  lastVerified?: string;
};
