import type { TicketStatus } from "../../bot/desk.ts";

export const ticketKinds = ["phan_anh", "kien_nghi", "cau_hoi", "khen"] as const;
export const ticketStatuses = [
  "new",
  "accepted",
  "answered",
  "waiting_for_citizen",
  "closed",
  "declined",
] as const satisfies readonly TicketStatus[];

/** What happens to a ticket that may change its status. */
export const moves = [
  "accept",
  "assign",
  "answer",
  "ask",
  "citizen_wrote",
  "close_by_citizen",
  "close_by_staff",
  "decline",
  "reopen",
  "rate",
] as const;
export type Move = (typeof moves)[number];

/** The status after a move; undefined: the move is not allowed in this status. */
export function nextStatus(status: TicketStatus, move: Move): TicketStatus | undefined {
  return allowedMoves[move][status];
}

export function isOpen(status: TicketStatus): boolean {
  return status !== "closed" && status !== "declined";
}

/** Statuses in which the house owes the citizen the next word: the only ones that can be late. */
export function awaitsStaff(status: TicketStatus): boolean {
  return status === "new" || status === "accepted";
}

/** Every event of the timeline; a move is told by the event of its row in `eventOf`. */
export const eventKinds = [
  "opened",
  "accepted",
  "assigned",
  "answered",
  "asked",
  "citizen_wrote",
  "note",
  "closed",
  "reopened",
  "declined",
  "rated",
  "returned",
  "erased",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventOf: Readonly<Record<Move, EventKind>> = {
  accept: "accepted",
  assign: "assigned",
  answer: "answered",
  ask: "asked",
  citizen_wrote: "citizen_wrote",
  close_by_citizen: "closed",
  close_by_staff: "closed",
  decline: "declined",
  reopen: "reopened",
  rate: "rated",
};

type Targets = Partial<Readonly<Record<TicketStatus, TicketStatus>>>;

/** THE table of allowed moves: move, then status before, then status after. */
const allowedMoves: Readonly<Record<Move, Targets>> = {
  accept: { new: "accepted" },
  assign: {
    new: "accepted",
    accepted: "accepted",
    answered: "answered",
    waiting_for_citizen: "waiting_for_citizen",
  },
  answer: {
    new: "answered",
    accepted: "answered",
    answered: "answered",
    waiting_for_citizen: "answered",
  },
  ask: {
    new: "waiting_for_citizen",
    accepted: "waiting_for_citizen",
    waiting_for_citizen: "waiting_for_citizen",
  },
  // New words on an answered ticket reopen it: the staff owes an answer again.
  citizen_wrote: {
    new: "new",
    accepted: "accepted",
    answered: "accepted",
    waiting_for_citizen: "accepted",
  },
  close_by_citizen: { answered: "closed" },
  // Never from new or accepted: a ticket is not closed before the citizen heard anything.
  close_by_staff: { answered: "closed", waiting_for_citizen: "closed" },
  decline: { new: "declined", accepted: "declined", waiting_for_citizen: "declined" },
  reopen: { closed: "accepted", declined: "accepted" },
  rate: { answered: "answered", closed: "closed", declined: "declined" },
};
