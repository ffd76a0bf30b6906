import type { Talk } from "./step.ts";

/** The words are on their way to sealed information or an urgent ticket: nothing is held back. */
export function takesEverything({ state, said, handedOver }: Talk): boolean {
  if (said.kind !== "words" || handedOver) return false;
  if (state.form && !state.form.isPaused) return state.form.name === "sealed";
  return state.ticketTalk?.takesAll ?? false;
}
