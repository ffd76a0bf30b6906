import type { Aspect } from "../procedure.ts";

/** What the talk already knows when a question comes. */
export type Context = {
  /** ISO date in Asia/Ho_Chi_Minh. */
  today: string;
  /** Slug of the procedure in hand. */
  topic?: string;
  /** Slugs that were in hand before it, the latest first. */
  earlier?: readonly string[];
  /** The question that led to the topic or to the choice offered: a correction goes back to it. */
  before?: string;
  /** What the last question asked for: another case of the matter is asked for the same. */
  asked?: readonly Aspect[];
  /** Slugs offered by the question back just before: a typed answer chooses among them first. */
  offered?: readonly string[];
};
