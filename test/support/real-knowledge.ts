import type { KnowledgeDesk } from "../../bot/desk.ts";
import { openKnowledge } from "../../knowledge/index.ts";

let knowledge: KnowledgeDesk | undefined;

/** Opened once: reading and indexing all procedures takes a moment. */
export function realKnowledge(): KnowledgeDesk {
  knowledge ??= bindKnowledge("2026-11-22");
  return knowledge;
}

function bindKnowledge(today: string): KnowledgeDesk {
  const opened = openKnowledge("knowledge/content");
  return {
    ask: (question, context) => opened.ask(question, { ...context, today }),
    answer: (slug, asked) => opened.answer(slug, asked, today),
    meant: (text) => opened.meant(text),
    procedure: (slug) => opened.procedure(slug),
    popular: () => opened.popular(),
  };
}
