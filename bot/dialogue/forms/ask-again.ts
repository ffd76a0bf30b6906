import type { Desk } from "../../desk.ts";
import type { Reply } from "../../reply.ts";
import { confirmLine, formTexts } from "../../texts/forms.ts";
import type { RunningForm } from "../state.ts";
import type { Field, Form } from "./form.ts";
import { correctionChoices, fieldChoices, reviewChoices } from "./form-choices.ts";
import { shownFields } from "./fields.ts";
import { formByName } from "./forms.ts";

/** The question at which a running form stands. `before` is said first, such as a polite refusal. */
export function askAgain(desk: Desk, running: RunningForm, before?: string): Reply {
  const form = formByName(running.name);
  const { answers, at } = running;
  const reply = { title: form.title };
  if (at === "edit")
    return {
      ...reply,
      text: formTexts.whatToCorrect,
      choices: correctionChoices(form, answers),
    };
  const field = form.fields.find((one) => one.key === at);
  if (!field)
    return {
      ...reply,
      text: paragraphs(before, review(desk, form, running), formTexts.isThisRight),
      choices: reviewChoices,
    };
  return {
    ...reply,
    text: paragraphs(before, questionOf(field, running)),
    choices: fieldChoices(desk, form, field, running),
    ...(before === undefined && mayBeShared(form, field, running) && { asks: "contact" as const }),
  };
}

/** Offered at the first question that sharing would answer, once: the form goes on by words. */
function mayBeShared({ fields }: Form, field: Field, { answers }: RunningForm): boolean {
  if (field.shares === undefined) return false;
  return fields.every(({ key, shares }) => shares === undefined || answers[key] === undefined);
}

function questionOf({ question }: Field, running: RunningForm): string {
  return typeof question === "string" ? question : question(running);
}

function review(desk: Desk, form: Form, running: RunningForm): string {
  return shownFields(form, running.answers)
    .map((field) => confirmLine(field.label, shown(desk, field, running)))
    .join("\n");
}

function shown(desk: Desk, field: Field, running: RunningForm): string {
  const value = running.answers[field.key] ?? "";
  if (value === "" && !field.isForFiles) return formTexts.skipped;
  const option = field.options?.(desk).find((one) => one.value === value);
  return option?.label ?? field.show?.(value, desk, running) ?? value;
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join("\n\n");
}
