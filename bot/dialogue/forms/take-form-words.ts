import { formTexts } from "../../texts/forms.ts";
import { answerTurn } from "../answer-turn.ts";
import type { Said } from "../said.ts";
import type { RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import {
  backWords,
  cancelWords,
  correctWords,
  sendWords,
  skipWords,
} from "../vocabulary/form-words.ts";
import { hearsOnly } from "../vocabulary.ts";
import { readWords, type Words } from "../words.ts";
import { optionsOf } from "./fields.ts";
import type { Option } from "./form.ts";
import { formByName } from "./forms.ts";
import { cancelForm, sendForm, standAt } from "./run-form.ts";
import { answerField, goBack, skip, takeOption } from "./take-form-tap.ts";

type Typed = Extract<Said, { kind: "words" }>;

/** Words typed while a form asks: one of its buttons in words, or the answer. */
export function takeFormWords(talk: Talk, running: RunningForm, said: Typed): Promise<Turn> | Turn {
  const field = formByName(running.name).fields.find((one) => one.key === running.at);
  if (hearsOnly(cancelWords, said.words)) return cancelForm(talk);
  if (hearsOnly(backWords, said.words)) return goBack(talk, running);
  if (!field) return takeReviewWords(talk, running, said);
  if (field.isOptional && hearsOnly(skipWords, said.words)) return skip(talk, running);
  const options = optionsOf(talk.desk, field, running);
  const option = options.length > 0 ? typedOption(options, said.words) : undefined;
  if (option) return takeOption(talk, running, field, option);
  const parsed = field.parse(said.text, talk.desk.now());
  if (parsed.ok) return answerField(talk, running, parsed.value, parsed.also);
  return (
    answerBesides(talk, said) ??
    keepStory(talk, running, said) ??
    standAt(talk, running, parsed.error)
  );
}

function takeReviewWords(talk: Talk, running: RunningForm, { words }: Typed): Promise<Turn> {
  if (running.at === "confirm" && hearsOnly(sendWords, words)) return sendForm(talk, running);
  if (running.at === "confirm" && hearsOnly(correctWords, words))
    return standAt(talk, { ...running, at: "edit" });
  return standAt(talk, running, formTexts.chooseOne);
}

/** The one option that holds all the words typed. */
function typedOption(options: readonly Option[], words: Words): Option | undefined {
  const typed = words.map((word) => word.plain).join(" ");
  const fitting = options.filter((option) => plain(option.label).includes(typed));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function plain(label: string): string {
  return readWords(label)
    .map((word) => word.plain)
    .join(" ");
}

/** Words that are no answer but clearly a question which the knowledge can answer; the form waits. */
function answerBesides(talk: Talk, { text, words }: Typed): Turn | undefined {
  if (words.length < 3) return undefined;
  const finding = talk.desk.knowledge.ask(text, {});
  return finding.kind === "answered" && finding.asked.length > 0
    ? answerTurn(talk, finding.answer, finding.asked)
    : undefined;
}

/** A story told where only a choice was asked for is not lost. */
function keepStory(
  talk: Talk,
  running: RunningForm,
  { text, words }: Typed,
): Promise<Turn> | undefined {
  const key = formByName(running.name).storyField;
  if (!key || running.answers[key] !== undefined || words.length < 5) return undefined;
  const field = formByName(running.name).fields.find((one) => one.key === key);
  const parsed = field?.parse(text, talk.desk.now());
  if (!parsed?.ok) return undefined;
  const answers = { ...running.answers, [key]: parsed.value };
  return standAt(talk, { ...running, answers }, formTexts.storyKept);
}
