import type { PublicStep, TicketLookup, TicketStatus, TicketSummary } from "../desk.ts";
import { showDay } from "../texts/show-date.ts";
import {
  ticketDueLine,
  ticketKindLine,
  ticketKindWords,
  ticketOpenedLine,
  ticketStatusLine,
  ticketStatusWords,
  ticketStep,
  ticketStepsHeading,
} from "../texts/ticket.ts";

/** Kind, status, dates: what the sender and whoever looks it up are shown alike. */
export function factLines({
  kind,
  status,
  openedAt,
  dueAt,
}: Pick<TicketSummary | TicketLookup, "kind" | "status" | "openedAt" | "dueAt">): string {
  return [
    ticketKindLine(ticketKindWords[kind]),
    ticketStatusLine(ticketStatusWords[status]),
    ticketOpenedLine(showDay(openedAt)),
    ...(owed.includes(status) && dueAt ? [ticketDueLine(showDay(dueAt))] : []),
  ]
    .map((line) => `• ${line}`)
    .join("\n");
}

/** The latest eight steps, as one paragraph; none, and there is no paragraph. */
export function stepLines(steps: readonly PublicStep[]): string[] {
  if (steps.length === 0) return [];
  const lines = steps.slice(-8).map(({ at, words }) => ticketStep(showDay(at), words));
  return [[ticketStepsHeading(), ...lines].join("\n")];
}

const owed: readonly TicketStatus[] = ["new", "accepted", "assigned", "forwarded"];
