import type { TicketStatus } from "../../bot/desk.ts";

export const ticketKinds = ["phan_anh", "kien_nghi", "cau_hoi", "khen"] as const;
export const ticketStatuses = [
  "new",
  "accepted",
  "assigned",
  "waiting_for_citizen",
  "forwarded",
  "answered",
  "closed",
  "declined",
  "merged",
] as const satisfies readonly TicketStatus[];

/** What happens to a ticket that may change its status. */
export const moves = [
  "accept",
  "assign",
  "forward",
  "answer",
  "ask",
  "citizen_wrote",
  "close_by_citizen",
  "close_by_staff",
  "decline",
  "reopen",
  "merge",
  "unmerge",
  "rate",
] as const;
export type Move = (typeof moves)[number];

/** The status after a move; undefined: the move is not allowed in this status. */
export function nextStatus(status: TicketStatus, move: Move): TicketStatus | undefined {
  return allowedMoves[move][status];
}

export function isOpen(status: TicketStatus): boolean {
  return status !== "closed" && status !== "declined" && status !== "merged";
}

/** Statuses in which the house owes the citizen the next word: the only ones that can be late. */
export function awaitsStaff(status: TicketStatus): boolean {
  return owed.has(status);
}

const owed: ReadonlySet<TicketStatus> = new Set(["new", "accepted", "assigned", "forwarded"]);

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
  "forwarded",
  "extended",
  "sorted",
  "merged",
  "unmerged",
  "took_in",
  "split",
  "due_changed",
  "warned",
  "apologised",
  "attached",
  "linked",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventOf: Readonly<Record<Move, EventKind>> = {
  accept: "accepted",
  assign: "assigned",
  forward: "forwarded",
  answer: "answered",
  ask: "asked",
  citizen_wrote: "citizen_wrote",
  close_by_citizen: "closed",
  close_by_staff: "closed",
  decline: "declined",
  reopen: "reopened",
  merge: "merged",
  unmerge: "unmerged",
  rate: "rated",
};

type Targets = Partial<Readonly<Record<TicketStatus, TicketStatus>>>;

/** THE table of allowed moves: move, then status before, then status after. */
const allowedMoves: Readonly<Record<Move, Targets>> = {
  accept: { new: "accepted", forwarded: "accepted" },
  assign: {
    new: "assigned",
    accepted: "assigned",
    assigned: "assigned",
    forwarded: "assigned",
    answered: "answered",
    waiting_for_citizen: "waiting_for_citizen",
  },
  forward: {
    new: "forwarded",
    accepted: "forwarded",
    assigned: "forwarded",
    forwarded: "forwarded",
    waiting_for_citizen: "forwarded",
  },
  answer: {
    new: "answered",
    accepted: "answered",
    assigned: "answered",
    forwarded: "answered",
    answered: "answered",
    waiting_for_citizen: "answered",
  },
  ask: {
    new: "waiting_for_citizen",
    accepted: "waiting_for_citizen",
    assigned: "waiting_for_citizen",
    forwarded: "waiting_for_citizen",
    waiting_for_citizen: "waiting_for_citizen",
  },
  // New words on an answered ticket reopen it: the staff owes an answer again.
  citizen_wrote: {
    new: "new",
    accepted: "accepted",
    assigned: "assigned",
    forwarded: "forwarded",
    answered: "accepted",
    waiting_for_citizen: "accepted",
  },
  close_by_citizen: { answered: "closed" },
  // Never before the citizen heard anything; a forwarded one has been told where it went.
  close_by_staff: { answered: "closed", waiting_for_citizen: "closed", forwarded: "closed" },
  decline: {
    new: "declined",
    accepted: "declined",
    assigned: "declined",
    forwarded: "declined",
    waiting_for_citizen: "declined",
  },
  reopen: { closed: "accepted", declined: "accepted" },
  merge: {
    new: "merged",
    accepted: "merged",
    assigned: "merged",
    forwarded: "merged",
    answered: "merged",
    waiting_for_citizen: "merged",
  },
  unmerge: { merged: "accepted" },
  rate: { answered: "answered", closed: "closed", declined: "declined" },
};
