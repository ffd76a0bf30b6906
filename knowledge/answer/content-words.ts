import type { Reading, Unit } from "../search/read-question.ts";

/** What a question is about: its units but for numbers and words that may be mere filling. */
export function contentWords({ units }: Reading): readonly Unit[] {
  return units.filter(({ id, kind }) => kind === "content" && !/^\d/.test(id));
}
