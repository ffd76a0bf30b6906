import type { TalkResult } from "./grade-talk.ts";

/** Nothing that the question asks for went wrong, and nothing was made up. */
export function isRight({ marks, invented }: TalkResult): boolean {
  return !Object.values(marks).includes(false) && invented.length === 0;
}
