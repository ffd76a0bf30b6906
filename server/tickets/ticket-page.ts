import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { DayCount } from "../calendar/day-count.ts";
import type { EventDetails } from "./event-details.ts";
import type { EventKind } from "./ticket.ts";

/** All that the staff sees of one ticket. */
export type TicketPage = {
  id: string;
  code: string;
  kind: TicketKind;
  /** Label of the category, and its id. */
  category: string;
  categoryId: string;
  status: TicketStatus;
  what: string;
  where?: string;
  when?: string;
  name?: string;
  address?: string;
  phone?: string;
  channel: string;
  isFormal: boolean;
  isRestricted: boolean;
  isUrgent: boolean;
  isDemo: boolean;
  openedAt: Date;
  dueAt?: Date;
  isLate: boolean;
  /** "Why this date". */
  dueReason?: DayCount;
  rating?: number;
  assignee?: { id: string; name: string };
  /** The unit that has to answer; absent: the department, until it is sorted. */
  unit?: { id: string; name: string };
  /** The chat it came from; absent: hotline, or erased at the citizen's word. */
  contact?: { id: string; isHandedOver: boolean; isUnreachable: boolean };
  /** Oldest first. Hand the last `id` to answerTicket as `seenEvent`. */
  timeline: TimelineEntry[];
  /** Other tickets of this contact or phone that this viewer may see, newest first. */
  others: OtherTicket[];
  /** Merged and split tickets that this viewer may see. */
  related: RelatedTicket[];
  /** What became of the letters about this ticket, newest first. */
  letters: TicketLetter[];
};

export type TicketLetter = {
  state: string;
  failure?: string;
  at: Date;
  /** By a template, which tells that there is something new and not what. */
  isNotice?: true;
  /** When its fate was sealed. */
  endedAt?: Date;
  /** When it came to the citizen's phone, and when they saw it, where the channel tells. */
  arrivedAt?: Date;
  seenAt?: Date;
};

export type OtherTicket = { code: string; status: TicketStatus; summary: string; openedAt: Date };

export type RelatedTicket = {
  /** What the other ticket is to this one. */
  relation: "goes_on_in" | "took_in" | "split_from" | "split_off";
  code: string;
  status: TicketStatus;
};

export type TimelineEntry = {
  id: bigint;
  at: Date;
  kind: EventKind;
  actor: "citizen" | "staff" | "system";
  staffId?: string;
  staffName?: string;
  text?: string;
  details: EventDetails;
  isPublic: boolean;
};
