import type { Reply } from "../../reply.ts";
import {
  thanksForStars,
  ticketAlreadyClosed,
  ticketClosed,
  ticketLinked,
  ticketLinkedElsewhere,
  ticketNotAnswered,
  writeYourWords,
} from "../../texts/ticket.ts";
import { choices, starChoices, ticketChoice } from "../choices.ts";
import type { Outcome } from "../outcome.ts";
import { parseTicketCode } from "../parse-ticket-code.ts";
import type { Talk } from "../step.ts";
import { notFoundReply, ticketTurn } from "../ticket-turn.ts";
import type { Turn } from "../turn.ts";
import type { Tap } from "./tap.ts";

/** "t:show:CODE", "t:reply:CODE", "t:close:CODE", "t:link:CODE" and "t:rate:5:CODE". */
export const takeTicketTap: Tap = (talk, id) => {
  const [, does, stars, typed] =
    /^t:(show|reply|close|link|rate)(?::([1-5]))?:([A-Z0-9-]+)$/.exec(id) ?? [];
  const code = typed && parseTicketCode(typed);
  if (!code || (does === "rate") !== (stars !== undefined)) return undefined;
  switch (does) {
    case "show":
      return ticketTurn(talk, code);
    case "reply":
      return invite(talk, code);
    case "close":
      return close(talk, code);
    case "link":
      return link(talk, code);
    case undefined:
    default:
      return rate(talk, code, Number(stars));
  }
};

async function link(talk: Talk, code: string): Promise<Turn> {
  const linked = await talk.desk.tickets.link(code);
  if (!linked.ok) {
    const isTaken = linked.reason === "linked_elsewhere";
    const refusal = { text: ticketLinkedElsewhere(code), choices: [choices.menu] };
    return say(talk, "ticket_status", isTaken ? refusal : notFoundReply());
  }
  return say(talk, "ticket_status", { text: ticketLinked(code), choices: [ticketChoice(code)] });
}

/** The words that come next are for this ticket. */
async function invite(talk: Talk, code: string): Promise<Turn> {
  const found = await talk.desk.tickets.status(code);
  if (!found.ok) return say(talk, "ticket_status", notFoundReply());
  const { status, isRestricted, isUrgent } = found.value;
  if (status === "closed" || status === "declined")
    return say(talk, "ticket_status", {
      text: ticketAlreadyClosed(code),
      choices: [choices.feedback, choices.menu],
    });
  const ticketTalk = { code, takesAll: Boolean(isRestricted || isUrgent) };
  const state = { ...talk.state, form: undefined, ticketTalk };
  return say({ ...talk, state }, "ticket_step", { text: writeYourWords(code) });
}

async function close(talk: Talk, code: string): Promise<Turn> {
  const closed = await talk.desk.tickets.close(code);
  if (closed.ok)
    return say(talk, "ticket_closed", { text: ticketClosed(code), choices: starChoices(code) });
  const reply =
    closed.reason === "not_found"
      ? notFoundReply()
      : { text: ticketNotAnswered(code), choices: [choices.menu] };
  return say(talk, "ticket_status", reply);
}

async function rate(talk: Talk, code: string, stars: number): Promise<Turn> {
  const rated = await talk.desk.tickets.rate(code, stars);
  return rated.ok
    ? say(talk, "rated", { text: thanksForStars(), choices: [choices.menu] })
    : say(talk, "ticket_status", notFoundReply());
}

function say(talk: Talk, outcome: Outcome, reply: Reply): Turn {
  return { replies: [reply], state: talk.state, outcome };
}
