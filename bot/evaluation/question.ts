import { z } from "zod";
import { aspects, type Aspect } from "../../knowledge/index.ts";

/** What the assistant is expected to do with the last turn of a talk. */
export const behaviours = [
  "answer",
  "clarify",
  "abstain",
  "ticket",
  "legal_route",
  "dossier",
  "emergency",
  "human",
  "smalltalk",
] as const;
export type Behaviour = (typeof behaviours)[number];

/** Other people's words for our aspects; a word that is in neither list is ignored. */
const otherAspectWords: Readonly<Record<string, Aspect>> = {
  documents: "papers",
  document: "papers",
  paper: "papers",
  dossier: "papers",
  fees: "fee",
  cost: "fee",
  price: "fee",
  duration: "time",
  deadline: "time",
  processing_time: "time",
  where: "place",
  location: "place",
  address: "place",
  step: "steps",
  procedure: "steps",
  process: "steps",
  how: "steps",
  condition: "conditions",
  requirements: "conditions",
  eligibility: "conditions",
  results: "result",
  outcome: "result",
  law: "legal_basis",
  legal: "legal_basis",
  legal_bases: "legal_basis",
  online_submission: "online",
  forms: "form",
  template: "form",
};

/** One talk of an evaluation; its last turn is graded. Keys that are not listed are ignored. */
export const evaluationQuestion = z.object({
  id: z.union([z.string().trim().min(1), z.number()]).transform(String),
  /** Weights and vocabulary are only ever fitted on "development". */
  split: z.string().optional(),
  turns: z.array(z.string().max(10_000)).min(1).max(20),
  behaviour: z.enum(behaviours),
  /** National codes, or slugs where there is none: any one of them is right. */
  codes: z.array(z.string()).default([]),
  names: z.array(z.string()).optional(),
  /** Empty: an open question. */
  aspects: z
    .array(z.string())
    .default([])
    .transform((words) => [...new Set(words.flatMap(readAspect))]),
  /** The message holds so many requests, each with a right procedure of its own among `codes`. */
  requests: z.int().min(2).max(5).optional(),
});
export type EvaluationQuestion = z.infer<typeof evaluationQuestion>;

function readAspect(word: string): Aspect[] {
  const name = word.trim().toLowerCase();
  const own = aspects.find((aspect) => aspect === name) ?? otherAspectWords[name];
  return own === undefined ? [] : [own];
}
