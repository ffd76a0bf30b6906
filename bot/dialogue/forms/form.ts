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
  /** Pictures and files may come at any question and are sent along. */
  takesFiles: boolean;
  /** Takes the answers of the fields that apply; skipped ones are empty strings. */
  submit(talk: Talk, answers: Answers, files: readonly string[]): Promise<Turn>;
};

export type Field = {
  key: string;
  /** Its name at review and on correction buttons. */
  label: string;
  question: string | ((running: RunningForm) => string);
  /** May be skipped. */
  isOptional?: boolean;
  /** The citizen may share it with one tap, where their channel has a form of its own for that. */
  shares?: "name" | "address" | "phone";
  /** Neither shown at review nor corrected there. */
  isHidden?: boolean;
  /** Asks for pictures and files; its answer says no more than that this is done. */
  isForFiles?: boolean;
  /** Asked only if this holds; absent: always. */
  applies?(answers: Answers): boolean;
  /** A choice instead of words. */
  options?(desk: Desk): readonly Option[];
  /**
   * A choice found in the light of what was said, each time that the question is asked. Where none
   * is found the field is passed over, but for pictures and files.
   */
  findOptions?(talk: Talk, running: RunningForm): Promise<readonly Option[]> | readonly Option[];
  /** An option that ends the form in a way of its own; undefined: it is an answer like any other. */
  end?(talk: Talk, running: RunningForm, value: string): Promise<Turn | undefined>;
  /** Needs no answer in the light of what is known: it is passed over. */
  isNeedless?(talk: Talk, running: RunningForm): Promise<boolean>;
  /** Words to a value, or a polite refusal. Not asked where there are options. */
  parse(words: string, now: Date): Parsed;
  /** How the answer reads at review; absent: as it stands, or the option's label. */
  show?(value: string, desk: Desk, running: RunningForm): string;
};

export type Option = NonNullable<RunningForm["options"]>[number];
/** `also`: answers to other fields that stood in the same words. */
export type Parsed = { ok: true; value: string; also?: Answers } | { ok: false; error: string };
