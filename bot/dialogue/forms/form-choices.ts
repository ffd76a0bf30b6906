import type { Desk } from "../../desk.ts";
import type { Choice } from "../../reply.ts";
import { labels } from "../../texts/labels.ts";
import { cutLabel } from "../choices.ts";
import type { RunningForm } from "../state.ts";
import type { Answers, Field, Form } from "./form.ts";
import { fieldBefore, optionsOf, shownFields } from "./fields.ts";

/** A button of a form, read back. It names its step, so that a button of an older step is known. */
export type FormTap =
  | { do: "value"; at: string; value: string }
  | { do: "back" | "skip"; at: string }
  | { do: "correct"; at: string }
  | { do: "send" | "cancel" | "resume" | "drop" | "choose_correction" };

export function readFormTap(id: string): FormTap | undefined {
  const [, does, at = "", value = ""] = /^f:(\w+)(?::(\w+))?(?::(.+))?$/.exec(id) ?? [];
  switch (does) {
    case "value":
      return { do: does, at, value };
    case "back":
    case "skip":
    case "correct":
      return { do: does, at };
    case "send":
    case "cancel":
    case "resume":
    case "drop":
    case "choose_correction":
      return { do: does };
    case undefined:
    default:
      return undefined;
  }
}

/** The options of a field, then Quay lại, Bỏ qua, Hủy as far as they make sense there. */
export function fieldChoices(desk: Desk, form: Form, field: Field, running: RunningForm): Choice[] {
  const options = optionsOf(desk, field, running);
  const { answers, path } = running;
  const hasBefore = answers[field.key] !== undefined || path !== undefined;
  return [
    ...options.map((option) => ({
      id: `f:value:${field.key}:${option.value}`,
      label: cutLabel(option.label),
    })),
    ...(hasBefore || fieldBefore(form, answers, field.key)
      ? [{ id: `f:back:${field.key}`, label: labels.back }]
      : []),
    ...(field.isOptional && options.length === 0
      ? [{ id: `f:skip:${field.key}`, label: labels.skip }]
      : []),
    cancelChoice,
  ];
}

export const reviewChoices: readonly Choice[] = [
  { id: "f:send", label: labels.send },
  { id: "f:choose_correction", label: labels.correct },
  { id: "f:cancel", label: labels.cancel },
];

export function correctionChoices(form: Form, answers: Answers): Choice[] {
  return [
    ...shownFields(form, answers).map((field) => ({
      id: `f:correct:${field.key}`,
      label: cutLabel(field.label),
    })),
    { id: "f:back:edit", label: labels.back },
  ];
}

const cancelChoice: Choice = { id: "f:cancel", label: labels.cancel };
