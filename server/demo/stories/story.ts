import type { TicketKind } from "../../../bot/desk.ts";

/** What somebody might have written to us; made up, like every school and person in it. */
export type Story = {
  kind: TicketKind;
  category: string;
  /** Key of a unit in demo-units.ts. */
  unit: string;
  what: string;
  /** What was answered, or the question asked back when `end` says so. */
  answer: string;
  /** How it stands if it is old enough; absent: answered and closed. */
  end?: "declined" | "waiting_for_citizen";
};

/** One line of a list: kind, category, unit, words, answer. */
export type Line = readonly [
  kind: TicketKind,
  category: string,
  unit: string,
  what: string,
  answer: string,
  end?: Story["end"],
];

export function storyOf([kind, category, unit, what, answer, end]: Line): Story {
  return { kind, category, unit, what, answer, ...(end ? { end } : {}) };
}
