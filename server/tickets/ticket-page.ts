import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { DayCount } from "../calendar/day-count.ts";
import type { EventKind } from "./ticket.ts";

/** All that the staff sees of one ticket. */
export type TicketPage = {
  id: string;
  code: string;
  kind: TicketKind;
  category: string;
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
  /** The chat it came from; absent: hotline, or erased at the citizen's word. */
  contact?: { id: string; isHandedOver: boolean; isUnreachable: boolean };
  /** Oldest first. Hand the last `id` to answerTicket as `seenEvent`. */
  timeline: TimelineEntry[];
  /** The contact's other tickets that this viewer may see, newest first. */
  others: { code: string; status: TicketStatus; openedAt: Date }[];
  /** What became of the letters about this ticket, newest first. */
  letters: { state: string; failure?: string; at: Date }[];
};

export type TimelineEntry = {
  id: bigint;
  at: Date;
  kind: EventKind;
  actor: "citizen" | "staff" | "system";
  staffName?: string;
  text?: string;
  isPublic: boolean;
};
