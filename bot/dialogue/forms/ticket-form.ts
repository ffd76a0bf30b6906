import type { TicketLookup } from "../../desk.ts";
import type { Reply } from "../../reply.ts";
import {
  ticketHeading,
  ticketLookupPrivate,
  ticketLookupTexts as texts,
} from "../../texts/ticket.ts";
import { choices, linkChoice } from "../choices.ts";
import { parseTicketCode } from "../parse-ticket-code.ts";
import type { Talk } from "../step.ts";
import { readLastFour } from "../read-last-four.ts";
import { factLines, stepLines } from "../ticket-lines.ts";
import { ticketRefusal } from "../ticket-refusal.ts";
import type { Turn } from "../turn.ts";
import type { Answers, Form, Parsed } from "./form.ts";

/** Looks a ticket of another channel up by its code and the last four digits of the phone. */
export const ticketForm: Form = {
  name: "ticket",
  title: texts.title,
  isReviewed: false,
  stepOutcome: "ticket_step",
  takesFiles: false,
  fields: [
    { key: "code", label: texts.labels.code, question: texts.askCode, parse: parseCode },
    { key: "digits", label: texts.labels.digits, question: texts.askDigits, parse: parseDigits },
  ],
  submit,
};

async function submit(talk: Talk, { code = "", digits = "" }: Answers): Promise<Turn> {
  const found = await talk.desk.tickets.lookUp(code, digits);
  const refused = (text: string): Reply => ({ text, choices: [choices.person, choices.menu] });
  const reply = found.ok ? showLookup(found.value) : refused(ticketRefusal(found));
  return { replies: [reply], state: talk.state, outcome: "ticket_status" };
}

function showLookup(ticket: TicketLookup): Reply {
  return {
    title: ticketHeading(ticket.code),
    text: [factLines(ticket), ...stepLines(ticket.steps), ticketLookupPrivate()].join("\n\n"),
    choices: [...(ticket.isLinkable ? [linkChoice(ticket.code)] : []), choices.menu],
  };
}

function parseCode(words: string): Parsed {
  const code = parseTicketCode(words);
  return code ? { ok: true, value: code } : { ok: false, error: texts.badCode };
}

function parseDigits(words: string): Parsed {
  const digits = readLastFour(words);
  return digits ? { ok: true, value: digits } : { ok: false, error: texts.badDigits };
}
