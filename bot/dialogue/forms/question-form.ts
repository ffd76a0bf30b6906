import { questionTexts as texts } from "../../texts/question-form.ts";
import { lastCategory } from "../last-category.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { showReceipt } from "./feedback-form.ts";
import { parseWords } from "./fields.ts";
import type { Answers, Form } from "./form.ts";

/** A question passed on to an officer, usually one that the knowledge could not answer. */
export const questionForm: Form = {
  name: "question",
  title: texts.title,
  isReviewed: true,
  stepOutcome: "ticket_step",
  takesFiles: true,
  fields: [
    { key: "what", label: texts.labels.what, question: texts.askWhat, parse: parseWords(3, 5000) },
  ],
  submit,
};

async function submit(talk: Talk, { what = "" }: Answers, files: readonly string[]): Promise<Turn> {
  const receipt = await talk.desk.tickets.open({
    kind: "cau_hoi",
    category: lastCategory(talk.desk),
    what,
    ...(files.length > 0 && { attachments: files }),
  });
  return {
    replies: [showReceipt(receipt, true)],
    state: { ...talk.state, question: undefined },
    outcome: "ticket_opened",
  };
}
