import { labels } from "../../texts/labels.ts";
import { ticketAlreadyClosed, wordsAdded } from "../../texts/ticket.ts";
import { cancelled } from "../../texts/menu.ts";
import { choices } from "../choices.ts";
import type { Step } from "../step.ts";
import { notFoundReply } from "../ticket-turn.ts";
import { cancelWords } from "../vocabulary/form-words.ts";
import { hearsOnly } from "../vocabulary.ts";

/** Words that the citizen was invited to add to a ticket; one message, then the talk is free again. */
export const continueTicketTalk: Step = async (talk) => {
  const { said, state, desk } = talk;
  if (!state.ticketTalk || said.kind !== "words") return undefined;
  const { code } = state.ticketTalk;
  const free = { ...state, ticketTalk: undefined };
  if (hearsOnly(cancelWords, said.words))
    return {
      replies: [{ text: cancelled(), choices: [choices.menu] }],
      state: free,
      outcome: "ticket_cancelled",
    };
  const added = await desk.tickets.addWords(code, said.text);
  if (added.ok)
    return {
      replies: [
        {
          text: wordsAdded(code),
          choices: [{ id: `t:reply:${code}`, label: labels.reply }, choices.menu],
        },
      ],
      state: free,
      outcome: "ticket_reply",
    };
  const reply =
    added.reason === "not_found"
      ? notFoundReply()
      : { text: ticketAlreadyClosed(code), choices: [choices.feedback, choices.menu] };
  return { replies: [reply], state: free, outcome: "ticket_status" };
};
