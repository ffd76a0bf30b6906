import type { TicketSummary } from "../desk.ts";
import type { Choice, Reply } from "../reply.ts";
import { labels } from "../texts/labels.ts";
import {
  myTickets,
  noTickets,
  ticketAnswer,
  ticketFromElsewhere,
  ticketHeading,
  ticketInformationLine,
  ticketKindWords,
  ticketNotFound,
  ticketRow,
  ticketStatusWords,
} from "../texts/ticket.ts";
import { withFiles } from "../with-files.ts";
import { choices, starChoices, ticketChoice } from "./choices.ts";
import { startForm } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import { factLines, stepLines } from "./ticket-lines.ts";
import type { Turn } from "./turn.ts";

/** How a ticket stands, for its own sender; whoever sent it by another way is asked for digits. */
export async function ticketTurn(talk: Talk, code: string): Promise<Turn> {
  const found = await talk.desk.tickets.status(code);
  if (!found.ok && !talk.state.form) {
    const asked = await startForm(talk, "ticket", { code }, { before: ticketFromElsewhere() });
    return { ...asked, outcome: "ticket_status" };
  }
  const replies = found.ok
    ? withFiles(showTicket(found.value), found.value.files ?? [])
    : [notFoundReply()];
  return { replies, state: talk.state, outcome: "ticket_status" };
}

/** The sender's last tickets to choose from; a single one is shown at once. */
export async function myTicketsTurn(talk: Talk): Promise<Turn> {
  const tickets = await talk.desk.tickets.mine();
  return { replies: [showTickets(tickets)], state: talk.state, outcome: "ticket_status" };
}

export function notFoundReply(): Reply {
  return { text: ticketNotFound(), choices: [choices.feedback, choices.person, choices.menu] };
}

function showTickets(tickets: readonly TicketSummary[]): Reply {
  const [first, ...others] = tickets;
  if (!first) return { text: noTickets(), choices: [choices.feedback, choices.menu] };
  if (others.length === 0) return showTicket(first);
  const rows = tickets.map((one) =>
    ticketRow(one.code, ticketKindWords[one.kind], ticketStatusWords[one.status]),
  );
  return {
    text: `${myTickets()}\n\n${rows.join("\n")}`,
    choices: [...tickets.map((one) => ticketChoice(one.code)), choices.menu],
  };
}

function showTicket(ticket: TicketSummary): Reply {
  const isInformation =
    !ticket.isFormal && (ticket.kind === "phan_anh" || ticket.kind === "kien_nghi");
  const text = [
    factLines(ticket),
    ...(isInformation ? [ticketInformationLine()] : []),
    ...stepLines(ticket.steps ?? []),
    ...(ticket.answer ? [ticketAnswer(ticket.answer)] : []),
  ];
  return {
    title: ticketHeading(ticket.code),
    text: text.join("\n\n"),
    choices: [...nextChoices(ticket), choices.menu],
  };
}

function nextChoices({ code, status }: TicketSummary): readonly Choice[] {
  const reply = { id: `t:reply:${code}`, label: labels.reply };
  switch (status) {
    case "new":
    case "accepted":
    case "assigned":
    case "forwarded":
    case "merged":
    case "waiting_for_citizen":
      return [reply];
    case "answered":
      return [reply, { id: `t:close:${code}`, label: labels.close }];
    case "closed":
      return starChoices(code);
    case "declined":
      return [];
  }
}
