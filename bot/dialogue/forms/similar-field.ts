import { feedbackTexts as texts, similarRow } from "../../texts/feedback-form.ts";
import { labels } from "../../texts/labels.ts";
import { showDay } from "../../texts/show-date.ts";
import { ticketAlreadyClosed, wordsAdded } from "../../texts/ticket.ts";
import { choices } from "../choices.ts";
import type { RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Field } from "./form.ts";
import { onlyOptions } from "./fields.ts";

/**
 * "Is it this one?": open tickets of the same contact that are alike, before a new one is made.
 * What was told goes into the one chosen, and the form is over.
 */
export const similarField: Field = {
  key: "same",
  label: texts.labels.same,
  question: ({ options = [] }) =>
    `${texts.askSame}\n\n${options
      .slice(0, -1)
      .map(({ label }) => `• ${label}`)
      .join("\n")}`,
  isHidden: true,
  findOptions: async ({ desk }, { answers }) => {
    const { what = "", where = "" } = answers;
    const alike = await desk.tickets.similar({ what, where });
    if (alike.length === 0) return [];
    return [
      ...alike.map(({ code, summary, openedAt }) => ({
        value: code,
        label: similarRow(code, showDay(openedAt), summary),
      })),
      { value: "none", label: texts.newMatter },
    ];
  },
  parse: onlyOptions,
  end: async (talk, running, value) =>
    value === "none" ? undefined : addToTicket(talk, running, value),
};

async function addToTicket(
  { desk, state }: Talk,
  { answers, files = [] }: RunningForm,
  code: string,
): Promise<Turn> {
  const words = [answers["what"], answers["where"]].filter(Boolean).join("\n\n");
  const added = await desk.tickets.addWords(code, words, files);
  const reply = { id: `t:reply:${code}`, label: labels.reply };
  return {
    replies: [
      added.ok
        ? { text: wordsAdded(code), choices: [reply, choices.menu] }
        : { text: ticketAlreadyClosed(code), choices: [choices.resumeForm, choices.menu] },
    ],
    state: added.ok ? { ...state, form: undefined } : state,
    outcome: added.ok ? "ticket_reply" : "ticket_step",
  };
}
