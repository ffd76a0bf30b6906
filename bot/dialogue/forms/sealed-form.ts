import { sealedReceipt, sealedTexts as texts } from "../../texts/sealed-form.ts";
import { choices } from "../choices.ts";
import { lastCategory } from "../last-category.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { phoneOrRefusal } from "./feedback-form.ts";
import { parseWords } from "./fields.ts";
import { filesField } from "./files-field.ts";
import type { Answers, Form } from "./form.ts";

/**
 * Information left at the citizen's own choice where a khiếu nại or tố cáo was recognised: a
 * restricted ticket. What it says is never shown again, not even at review.
 */
export const sealedForm: Form = {
  name: "sealed",
  title: texts.title,
  isReviewed: true,
  stepOutcome: "ticket_step",
  takesFiles: true,
  fields: [
    {
      key: "what",
      label: texts.labels.what,
      question: texts.askWhat,
      parse: parseWords(10, 5000),
      show: () => texts.written,
    },
    filesField,
    {
      key: "phone",
      label: texts.labels.phone,
      question: texts.askPhone,
      isOptional: true,
      shares: "phone",
      parse: phoneOrRefusal,
    },
  ],
  submit,
};

async function submit(
  talk: Talk,
  { what = "", phone }: Answers,
  files: readonly string[],
): Promise<Turn> {
  const receipt = await talk.desk.tickets.open({
    kind: "phan_anh",
    category: lastCategory(talk.desk),
    what,
    restricted: true,
    ...(phone && { phone }),
    ...(files.length > 0 && { attachments: files }),
  });
  return {
    replies: [{ text: sealedReceipt(receipt.code), choices: [choices.menu] }],
    state: { ...talk.state, aside: undefined },
    outcome: "ticket_opened",
  };
}
