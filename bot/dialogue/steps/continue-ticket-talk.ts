import { fileRefused, onlyFiles } from "../../texts/attachments.ts";
import { labels } from "../../texts/labels.ts";
import { ticketAlreadyClosed, wordsAdded } from "../../texts/ticket.ts";
import { cancelled } from "../../texts/menu.ts";
import { choices } from "../choices.ts";
import { sentFile } from "../said.ts";
import type { Step } from "../step.ts";
import { notFoundReply } from "../ticket-turn.ts";
import { cancelWords } from "../vocabulary/form-words.ts";
import { hearsOnly } from "../vocabulary.ts";

/**
 * Words, pictures and files that the citizen was invited to add to a ticket. Words alone end
 * the invitation; after a picture another may follow, and the words.
 */
export const continueTicketTalk: Step = async (talk) => {
  const { said, state, desk } = talk;
  const file = sentFile(said);
  if (!state.ticketTalk || (said.kind !== "words" && !file)) return undefined;
  const { code, until } = state.ticketTalk;
  if (until && desk.now() > new Date(until)) return undefined;
  const free = file ? state : { ...state, ticketTalk: undefined };
  if (said.kind === "words" && hearsOnly(cancelWords, said.words))
    return {
      replies: [{ text: cancelled(), choices: [choices.menu] }],
      state: free,
      outcome: "ticket_cancelled",
    };
  const kept = file && (await desk.attachments.keep(file));
  if (kept && !kept.ok && said.kind !== "words") {
    const text = fileRefused(kept.reason, desk.attachments.limits);
    return { replies: [{ text, choices: [choices.menu] }], state, outcome: "noted" };
  }
  const words = said.kind === "words" ? said.text : onlyFiles();
  const added = await desk.tickets.addWords(code, words, kept?.ok ? [kept.value.id] : []);
  if (added.ok)
    return {
      replies: [
        ...(kept && !kept.ok ? [{ text: fileRefused(kept.reason, desk.attachments.limits) }] : []),
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
