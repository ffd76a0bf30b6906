import { z } from "zod";
import { aspects } from "../../knowledge/index.ts";
import { outcomes } from "./outcome.ts";

/** The guided forms a talk may be in the middle of. */
export const formNames = [
  "feedback",
  "sealed",
  "question",
  "dossier",
  "ticket",
  "phone_notices",
] as const;
export type FormName = (typeof formNames)[number];

const option = z.object({
  value: z.string(),
  label: z.string(),
  /** No answer yet: the same question is asked again, narrower. */
  leadsOn: z.boolean().optional(),
});

const runningForm = z.object({
  name: z.enum(formNames),
  /** Key of the field that was asked last, or "confirm" or "edit". */
  at: z.string(),
  /** By field key; an empty string: skipped. */
  answers: z.record(z.string(), z.string()),
  /** The instant of the last step, for the timeout. */
  touchedAt: z.iso.datetime(),
  /** Ids of the files to be sent along. */
  files: z.array(z.string()).optional(),
  /** The options that the question asked last was found to have, and how far into them it led. */
  options: z.array(option).optional(),
  path: z.string().optional(),
  /** Set aside: the draft is kept, words are no longer taken as answers. */
  isPaused: z.boolean().optional(),
});

const dialogueState = z.object({
  /** The privacy notice was given. */
  greeted: z.boolean().optional(),
  /** Slug of the procedure the talk is about. */
  topic: z.string().optional(),
  /** The instant of the last turn about procedures: what was talked about fades after a while. */
  talkedAt: z.iso.datetime().optional(),
  /** Slugs of the procedures talked about before, the latest first, three at most. */
  earlier: z.array(z.string()).max(3).optional(),
  /** The question that led to the topic, or to the question back just asked. */
  before: z.string().optional(),
  /** Slugs offered by the question back that is still open. */
  options: z.array(z.string()).max(5).optional(),
  /** Aspects that the last answer was asked for. */
  askedLast: z.array(z.enum(aspects)).optional(),
  /** Slugs that came nearest besides the one answered: offered when the answer was not right. */
  others: z.array(z.string()).max(5).optional(),
  /** Aspects asked for in a question that was answered by "which procedure?". */
  asked: z.array(z.enum(aspects)).optional(),
  /** The last question put to the knowledge, to be passed on to an officer on request. */
  question: z.string().optional(),
  /** The choices offered last, so that "2" or a typed label works on any channel. */
  offered: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  form: runningForm.optional(),
  /** They were asked whether notices may go to a telephone number. */
  phoneOffered: z.boolean().optional(),
  /**
   * The next words are for this ticket, `until` a while after the staff asked for them. `takesAll`: a
   * sealed or urgent one, nothing is held back.
   */
  ticketTalk: z
    .object({ code: z.string(), takesAll: z.boolean(), until: z.iso.datetime().optional() })
    .optional(),
  /** Words that took a legal route and wait for the citizen's own decision. */
  aside: z
    .object({
      route: z.enum(outcomes),
      words: z.string(),
      /** Ids of files that came with the words. */
      files: z.array(z.string()).optional(),
    })
    .optional(),
});

/** Where the talk stands: plain JSON in the conversation's row. */
export type DialogueState = z.infer<typeof dialogueState>;
export type RunningForm = z.infer<typeof runningForm>;

/** Reads a stored state; anything unreadable begins anew rather than break the talk. */
export function readState(stored: unknown): DialogueState {
  const read = dialogueState.safeParse(stored);
  return read.success ? read.data : {};
}
