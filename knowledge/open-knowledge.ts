import type { Answer } from "./answer/answer.ts";
import type { Finding } from "./answer/finding.ts";
import type { Aspect, Procedure } from "./procedure.ts";

export type Knowledge = {
  /** `today` is an ISO date in Asia/Ho_Chi_Minh; `topic` the slug the talk is about. */
  ask(question: string, context: { today: string; topic?: string }): Finding;
  /** The named aspects of one procedure; none named: its overview. */
  answer(slug: string, asked: readonly Aspect[], today: string): Answer | undefined;
  procedure(slug: string): Procedure | undefined;
  /** The procedures offered first in the menu. */
  popular(): readonly Procedure[];
  readonly size: number;
};

/** Reads and validates every content file and builds the index. Throws ContentError. */
export function openKnowledge(_contentDir: string): Knowledge {
  throw new Error("to be built");
}
