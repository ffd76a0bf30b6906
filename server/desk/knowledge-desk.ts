import type { KnowledgeDesk } from "../../bot/desk.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { DeskHouse } from "./turn-desk.ts";

/** Answers as of today in Việt Nam. */
export function openKnowledgeDesk({
  knowledge,
  clock,
}: Pick<DeskHouse, "knowledge" | "clock">): KnowledgeDesk {
  const today = () => vietnamDate(clock.now());
  return {
    ask: (question, context) => knowledge.ask(question, { ...context, today: today() }),
    answer: (slug, asked) => knowledge.answer(slug, asked, today()),
    meant: (text) => knowledge.meant(text),
    procedure: (slug) => knowledge.procedure(slug),
    popular: () => knowledge.popular(),
  };
}
