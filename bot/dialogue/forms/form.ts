import type { Desk } from "../../desk.ts";
import type { Outcome } from "../outcome.ts";
import type { FormName, RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";

export type Answers = RunningForm["answers"];

/** A guided form, described as data; forms/run-form.ts is the engine. */
export type Form = {
  name: FormName;
  title: string;
  /** In the order asked. */
  fields: readonly Field[];
  /** Shown for review before it is sent? Without review it is sent after the last answer. */
  isReviewed: boolean;
  stepOutcome: Outcome;
  /** Key of the field that takes a story told before it was asked for. */
  storyField?: string;
  /** Takes the answers of the fields that apply; skipped ones are empty strings. */
  submit(talk: Talk, answers: Answers): Promise<Turn>;
};

export type Field = {
  key: string;
  /** Its name at review and on correction buttons. */
  label: string;
  question: string;
  /** May be skipped. */
  isOptional?: boolean;
  /** Asked only if this holds; absent: always. */
  applies?(answers: Answers): boolean;
  /** A choice instead of words. */
  options?(desk: Desk): readonly Option[];
  /** Words to a value, or a polite refusal. Not asked where there are options. */
  parse(words: string): Parsed;
  /** How the answer reads at review; absent: as it stands, or the option's label. */
  show?(value: string): string;
};

export type Option = { value: string; label: string };
export type Parsed = { ok: true; value: string } | { ok: false; error: string };
