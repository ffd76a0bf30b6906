import { languageOf, type Purpose } from "../../knowledge/index.ts";
import { contextOf } from "./memory.ts";
import type { Talk } from "./step.ts";

/**
 * What a message wants besides facts of procedures, as the knowledge has learned to tell; undefined:
 * it is a question, or the answer to one of ours. Words that a procedure answers, and words that a
 * form waits for, must be surer to mean something else.
 */
export function whatIsMeant(talk: Talk, text: string): Purpose | undefined {
  const { desk, state } = talk;
  const meant = desk.knowledge.meant(text);
  if (meant === undefined) return undefined;
  const isChoosing = state.options !== undefined && meant.purpose !== "emergency";
  if (meant.isSure && !isChoosing) return meant.purpose;
  // What was learned from Vietnamese messages says little of others.
  if (languageOf(text) === "other") return undefined;
  if (state.ticketTalk || (state.form && !state.form.isPaused)) return undefined;
  // Amid a talk about a procedure chatter seems to go on about it: it must be answered by itself.
  const context = meant.purpose === "chatter" ? {} : contextOf(talk);
  return desk.knowledge.ask(text, context).kind === "nothing" ? meant.purpose : undefined;
}
