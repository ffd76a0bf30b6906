import type { TicketKind } from "../../bot/desk.ts";
import type { Limit } from "../calendar/ticket-clock.ts";
import { categoryOf } from "./categories.ts";

/**
 * The decree on feedback (NĐ 20/2008, Điều 9) sets 5 days to forward and no limit
 * for an answer; these are proposals below what local rules usually set, to be confirmed by the
 * authority.
 */
export const timeLimits = {
  urgent: { amount: 1, unit: "working_days" },
  forward: { amount: 2, unit: "working_days" },
  answer: { amount: 7, unit: "working_days" },
  complex: { amount: 10, unit: "working_days" },
} as const satisfies Record<string, Limit>;

/** The time in which an answer is due; undefined: none is owed, as for praise. */
export function answerLimit(ticket: {
  kind: TicketKind;
  category: string;
  urgent: boolean;
}): Limit | undefined {
  if (ticket.urgent) return timeLimits.urgent;
  switch (ticket.kind) {
    case "khen":
      return undefined;
    case "cau_hoi":
      return timeLimits.forward;
    case "phan_anh":
    case "kien_nghi":
      return categoryOf(ticket.category).complex ? timeLimits.complex : timeLimits.answer;
  }
}
