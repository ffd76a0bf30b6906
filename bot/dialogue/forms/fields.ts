import { formTexts, tooLong } from "../../texts/forms.ts";
import type { Desk } from "../../desk.ts";
import type { RunningForm } from "../state.ts";
import type { Answers, Field, Form, Option, Parsed } from "./form.ts";

/** Words of at least `least` and at most `most` characters. */
export function parseWords(least: number, most: number): (words: string) => Parsed {
  return (words) => {
    if (words.length > most) return { ok: false, error: tooLong(most) };
    if (words.length < least) return { ok: false, error: formTexts.tooShort };
    return { ok: true, value: words };
  };
}

/** For fields with options: words that are none of them. */
export function onlyOptions(): Parsed {
  return { ok: false, error: formTexts.chooseOne };
}

/** What may be chosen at the question that the form asks now. */
export function optionsOf(desk: Desk, field: Field, running: RunningForm): readonly Option[] {
  return field.options?.(desk) ?? (field.findOptions ? (running.options ?? []) : []);
}

/** The fields that the citizen sees again at review. */
export function shownFields(form: Form, answers: Answers): readonly Field[] {
  return fieldsThatApply(form, answers).filter((field) => !field.isHidden);
}

export function fieldsThatApply(form: Form, answers: Answers): readonly Field[] {
  return form.fields.filter((field) => field.applies?.(answers) ?? true);
}

/** The first field that still lacks an answer; undefined: complete. */
export function nextField(form: Form, answers: Answers): Field | undefined {
  return fieldsThatApply(form, answers).find((field) => answers[field.key] === undefined);
}

/** The field before the one asked now; undefined: it is the first. */
export function fieldBefore(form: Form, answers: Answers, at: string): Field | undefined {
  const fields = fieldsThatApply(form, answers).filter(
    (field) => !field.isHidden || field.key === at,
  );
  const index = fields.findIndex((field) => field.key === at);
  return fields.at(index < 0 ? -1 : index - 1 < 0 ? fields.length : index - 1);
}

/** Only what was asked counts: an answer given before a correction made its field moot is left out. */
export function countingAnswers(form: Form, answers: Answers): Answers {
  return Object.fromEntries(
    fieldsThatApply(form, answers).map((field) => [field.key, answers[field.key] ?? ""]),
  );
}
