import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Day } from "../calendar/vietnam-date.ts";

/** The tabs of the queue: whose turn it is, and how far the tickets are. */
export const queueTabs = ["open", "new", "mine", "late", "soon", "answered", "all"] as const;
export type QueueTab = (typeof queueTabs)[number];

export const queueSorts = ["due", "newest", "oldest"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** Which tickets somebody asks for, and in which order; all parts must fit. */
export type QueueFilter = {
  tab: QueueTab;
  /** Words, a code or a phone number. */
  text?: string;
  status?: TicketStatus;
  kind?: TicketKind;
  category?: string;
  /** The id of a unit, with those below it; "none": not sorted to one yet. */
  unit?: string;
  /** The id of a person of the staff; "none": given to nobody. */
  assignee?: string;
  channel?: string;
  urgent?: true;
  /** Days of opening, both included. */
  from?: Day;
  until?: Day;
  sort: QueueSort;
};

/** What is searched, or wanted in one state, is looked for among all tickets. */
export function usualTab({
  text,
  status,
}: Pick<Partial<QueueFilter>, "text" | "status">): QueueTab {
  return text || status ? "all" : "open";
}

/** What is over is looked through from its end; what is open, from what is due first. */
export function usualSort(filter: Pick<QueueFilter, "tab" | "text">): QueueSort {
  if (filter.text) return "newest";
  return filter.tab === "all" || filter.tab === "answered" ? "newest" : "due";
}
