import type { TicketDraft, TicketReceipt } from "../../desk.ts";
import type { Reply } from "../../reply.ts";
import {
  feedbackTexts as texts,
  receiptDue,
  receiptFollow,
  receiptFormal,
  receiptInformation,
  receiptThanks,
  receiptTitle,
} from "../../texts/feedback-form.ts";
import { countWords } from "../../texts/count-words.ts";
import { showDay } from "../../texts/show-date.ts";
import { choices } from "../choices.ts";
import { parsePhone } from "../parse-phone.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { withPhoneOffer } from "../with-phone-offer.ts";
import { categoryField } from "./category-field.ts";
import { onlyOptions, parseWords } from "./fields.ts";
import { filesField } from "./files-field.ts";
import type { Answers, Field, Form, Option, Parsed } from "./form.ts";
import { similarField } from "./similar-field.ts";

/**
 * A complaint (phản ánh), recommendation (kiến nghị) or praise. NĐ 20/2008/NĐ-CP Điều 6–7 asks for
 * name, address and phone; whoever does not want to give them is still heard, as information.
 */
export const feedbackForm: Form = {
  name: "feedback",
  title: texts.title,
  isReviewed: true,
  stepOutcome: "ticket_step",
  storyField: "what",
  takesFiles: true,
  fields: fields(),
  submit,
};

function fields(): readonly Field[] {
  const { labels } = texts;
  const isNamed = (answers: Answers) => answers["identify"] === "yes";
  const kinds = toOptions(texts.kinds);
  const identify = toOptions(texts.identify);
  return [
    choice("kind", labels.kind, texts.askKind, () => kinds),
    words("what", labels.what, texts.askWhat, 10, 5000),
    categoryField,
    words("where", labels.where, texts.askWhere, 2, 300),
    similarField,
    { ...words("when", labels.when, texts.askWhen, 2, 200), isOptional: true },
    filesField,
    choice("identify", labels.identify, texts.askIdentify, () => identify),
    { ...words("name", labels.name, texts.askName, 2, 100), shares: "name", applies: isNamed },
    {
      ...words("address", labels.address, texts.askAddress, 5, 300),
      shares: "address",
      applies: isNamed,
    },
    {
      key: "phone",
      label: labels.phone,
      question: texts.askPhone,
      parse: phoneOrRefusal,
      shares: "phone",
      applies: isNamed,
    },
  ];
}

async function submit(talk: Talk, answers: Answers, files: readonly string[]): Promise<Turn> {
  const attachments = files.length > 0 && { attachments: files };
  const receipt = await talk.desk.tickets.open({ ...toDraft(answers), ...attachments });
  const turn: Turn = {
    replies: [showReceipt(receipt)],
    state: talk.state,
    outcome: "ticket_opened",
  };
  return answers["phone"] ? withPhoneOffer(talk, turn) : turn;
}

function toDraft(answers: Answers): TicketDraft {
  const { kind, category = "", what = "", where, when, name, address, phone } = answers;
  return {
    kind: kind === "kien_nghi" || kind === "khen" ? kind : "phan_anh",
    category,
    what,
    ...(where && { where }),
    ...(when && { when }),
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
  };
}

/** The receipt of an ordinary ticket: code, date and why that date, what it counts as, how to follow. */
export function showReceipt(receipt: TicketReceipt, isQuestion = false): Reply {
  const { code, dueAt, why, isFormal } = receipt;
  const lines = [
    receiptThanks(),
    ...(dueAt ? [receiptDue(showDay(dueAt), why ? countWords(why) : "")] : []),
    ...(isQuestion ? [] : [isFormal ? receiptFormal() : receiptInformation()]),
    receiptFollow(code, isFormal),
  ];
  return { title: receiptTitle(code), text: lines.join("\n\n"), choices: [choices.menu] };
}

/** A telephone number, or the polite refusal every form gives. */
export function phoneOrRefusal(said: string): Parsed {
  const phone = parsePhone(said);
  return phone ? { ok: true, value: phone } : { ok: false, error: texts.badPhone };
}

function words(key: string, label: string, question: string, least: number, most: number): Field {
  return { key, label, question, parse: parseWords(least, most) };
}

function choice(
  key: string,
  label: string,
  question: string,
  options: () => readonly Option[],
): Field {
  return { key, label, question, parse: onlyOptions, options };
}

function toOptions(labels: Record<string, string>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
