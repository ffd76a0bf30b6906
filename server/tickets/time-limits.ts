import type { TicketKind } from "../../bot/desk.ts";
import { categoryOf } from "./categories.ts";

/**
 * Working days. The decree on feedback (NĐ 20/2008, Điều 9) sets 5 days to forward and no limit
 * for an answer; these are proposals below what local rules usually set, to be confirmed by the
 * authority.
 */
export const timeLimits = { urgent: 1, forward: 2, answer: 7, complex: 10 } as const;

/** Working days in which an answer is due; undefined: none is owed, as for praise. */
export function answerLimit(ticket: {
  kind: TicketKind;
  category: string;
  urgent: boolean;
}): number | undefined {
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
