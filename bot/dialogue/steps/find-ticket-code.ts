import { parseTicketCode } from "../parse-ticket-code.ts";
import type { Step } from "../step.ts";
import { ticketTurn } from "../ticket-turn.ts";

/** A ticket code anywhere in the words shows how the ticket stands. */
export const findTicketCode: Step = (talk) => {
  const code = talk.said.kind === "words" ? parseTicketCode(talk.said.text) : undefined;
  return code && ticketTurn(talk, code);
};
