import type { Desk } from "../desk.ts";

/** Tickets that no citizen sorted go to the catch-all, which stands last in the list. */
export function lastCategory(desk: Desk): string {
  return desk.tickets.categoryGroups().at(-1)?.categories.at(-1)?.id ?? "khac";
}
