import { fileTexts } from "../../texts/attachments.ts";
import { formTexts } from "../../texts/forms.ts";
import type { RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { FormTap } from "./form-choices.ts";
import { fieldBefore, nextField, optionsOf, shownFields } from "./fields.ts";
import type { Answers, Field, Option } from "./form.ts";
import { formByName } from "./forms.ts";
import { advance, cancelForm, sendForm, standAt } from "./run-form.ts";

/** A form's button. One that belongs to another step than the present one changes nothing. */
export function takeFormTap(
  talk: Talk,
  running: RunningForm,
  tap: FormTap | undefined,
): Promise<Turn> | Turn {
  switch (tap?.do) {
    case "resume":
      return standAt(talk, running);
    case "drop":
    case "cancel":
      return cancelForm(talk);
    case "back":
      return tap.at === running.at ? goBack(talk, running) : stale(talk, running);
    case "skip":
      return tap.at === running.at ? skip(talk, running) : stale(talk, running);
    case "value":
      return tap.at === running.at ? choose(talk, running, tap.value) : stale(talk, running);
    case "send":
      return running.at === "confirm" ? sendForm(talk, running) : stale(talk, running);
    case "choose_correction":
      return running.at === "confirm"
        ? standAt(talk, { ...running, at: "edit" })
        : stale(talk, running);
    case "correct":
      return running.at === "edit" ? correct(talk, running, tap.at) : stale(talk, running);
    case undefined:
      return stale(talk, running);
  }
}

/** To the question before; from a correction, back to review with the old answer kept. */
export function goBack(talk: Talk, running: RunningForm): Promise<Turn> {
  const form = formByName(running.name);
  if (running.path !== undefined) return standAt(talk, { ...running, path: undefined });
  const isComplete = nextField(form, running.answers) === undefined;
  if (isComplete && form.isReviewed && running.at !== "confirm")
    return standAt(talk, { ...running, at: "confirm" });
  const before = fieldBefore(form, running.answers, running.at);
  return before
    ? standAt(talk, { ...running, at: before.key })
    : standAt(talk, running, formTexts.nothingBefore);
}

export function skip(talk: Talk, running: RunningForm): Promise<Turn> | Turn {
  const field = formByName(running.name).fields.find((one) => one.key === running.at);
  return field?.isOptional
    ? answerField(talk, running, "")
    : standAt(talk, running, formTexts.requiredField);
}

function choose(talk: Talk, running: RunningForm, value: string): Promise<Turn> {
  const field = formByName(running.name).fields.find((one) => one.key === running.at);
  const option = field && optionsOf(talk.desk, field, running).find((one) => one.value === value);
  return field && option ? takeOption(talk, running, field, option) : stale(talk, running);
}

/** An option of the question at which the form stands, tapped or typed. */
export async function takeOption(
  talk: Talk,
  running: RunningForm,
  field: Field,
  { value, leadsOn }: Option,
): Promise<Turn> {
  if (field.isForFiles && value === "drop")
    return standAt(talk, { ...running, files: [] }, fileTexts.dropped);
  if (leadsOn) return standAt(talk, { ...running, path: value });
  const ended = await field.end?.(talk, running, value);
  return ended ?? answerField(talk, running, value);
}

/** Keeps the answer of the field asked last and goes on. */
export function answerField(
  talk: Talk,
  running: RunningForm,
  value: string,
  also: Answers = {},
): Promise<Turn> {
  const answers = { ...running.answers, [running.at]: value, ...also };
  return advance(talk, { ...running, answers, path: undefined });
}

function correct(talk: Talk, running: RunningForm, key: string): Promise<Turn> {
  const fields = shownFields(formByName(running.name), running.answers);
  return fields.some((field) => field.key === key)
    ? standAt(talk, { ...running, at: key })
    : stale(talk, running);
}

async function stale(talk: Talk, running: RunningForm): Promise<Turn> {
  return { ...(await standAt(talk, running, formTexts.staleStep)), outcome: "stale_choice" };
}
