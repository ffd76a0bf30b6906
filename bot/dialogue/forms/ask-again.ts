import type { Desk } from "../../desk.ts";
import type { Reply } from "../../reply.ts";
import { confirmLine, formTexts } from "../../texts/forms.ts";
import type { RunningForm } from "../state.ts";
import type { Answers, Field, Form } from "./form.ts";
import { correctionChoices, fieldChoices, reviewChoices } from "./form-choices.ts";
import { fieldsThatApply } from "./fields.ts";
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
      text: paragraphs(before, review(desk, form, answers), formTexts.isThisRight),
      choices: reviewChoices,
    };
  return {
    ...reply,
    text: paragraphs(before, field.question),
    choices: fieldChoices(desk, form, field, answers),
  };
}

function review(desk: Desk, form: Form, answers: Answers): string {
  return fieldsThatApply(form, answers)
    .map((field) => confirmLine(field.label, shown(desk, field, answers[field.key] ?? "")))
    .join("\n");
}

function shown(desk: Desk, field: Field, value: string): string {
  if (value === "") return formTexts.skipped;
  const option = field.options?.(desk).find((one) => one.value === value);
  return option?.label ?? field.show?.(value) ?? value;
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join("\n\n");
}
