import { type Purpose, purposes } from "../intents/intent.ts";
import type { Thresholds } from "../intents/intent-model.ts";
import type { Judged } from "./judge-intents.ts";

/** What it costs to pass a message over, and to take a question for one. */
type Costs = { missed: number; mistaken: number };

/**
 * A child in danger who gets no number is the worst that can happen. A needless complaint form is
 * cancelled with a tap, a complaint taken for a question is not heard. The lawful way of a khiếu
 * nại, or a person called for nothing, is worse than to be asked for other words. And of questions
 * there are many more in life than among the examples.
 */
export const costs: Readonly<Record<Purpose, Costs>> = {
  emergency: { missed: 8, mistaken: 1 },
  feedback: { missed: 1, mistaken: 1.4 },
  feedback_status: { missed: 1, mistaken: 5 },
  complaint_case: { missed: 1, mistaken: 5 },
  denunciation_case: { missed: 1, mistaken: 5 },
  dossier: { missed: 1, mistaken: 5 },
  person: { missed: 1, mistaken: 5 },
  hello: { missed: 1, mistaken: 5 },
  thanks: { missed: 1, mistaken: 5 },
  automatic: { missed: 1, mistaken: 5 },
  ability: { missed: 1, mistaken: 5 },
  abuse: { missed: 1, mistaken: 5 },
  chatter: { missed: 1, mistaken: 2 },
};

/**
 * The share of questions that may be taken for an intent, and for a sure one; and the least
 * likelihood of a sure one. Danger is heard even where a procedure would answer.
 */
const mistakenAtMost = {
  danger: { least: 0.005, sure: 0.0025, from: 0.45 },
  others: { least: 0.015, sure: 0.001, from: 0.5 },
};

/**
 * For each intent, from messages which the model had not seen: the likelihood at which it costs
 * least, and the one, at least a half, from which on almost no question is mistaken for it.
 */
export function setThresholds(judged: readonly Judged[]): Thresholds {
  const questions = judged.filter(({ intent }) => intent === "question");
  const allowed = weightOf(questions);
  const of = (purpose: Purpose) => {
    const { missed, mistaken } = costs[purpose];
    const own = judged.filter(({ intent }) => intent === purpose);
    const below = (least: number) => weightOf(own.filter(({ likely }) => likely[purpose] < least));
    const beyond = (least: number) =>
      weightOf(questions.filter(({ likely }) => likely[purpose] >= least));
    const costAt = (least: number) => missed * below(least) + mistaken * beyond(least);
    const most = mistakenAtMost[purpose === "emergency" ? "danger" : "others"];
    const possible = steps.filter((least) => beyond(least) <= most.least * allowed);
    const least = possible.reduce((best, one) => (costAt(one) < costAt(best) ? one : best), 0.95);
    const sure = steps.findLast((one) => beyond(one) <= most.sure * allowed) ?? 0.95;
    return { least, sure: Math.max(least, sure, most.from) };
  };
  return Object.fromEntries(purposes.map((purpose) => [purpose, of(purpose)])) as Thresholds;
}

function weightOf(judged: readonly Judged[]): number {
  return judged.reduce((sum, { weight }) => sum + weight, 0);
}

/** Hundredths from 0.95 down: of two that cost the same, the surer one. */
const steps = Array.from({ length: 81 }, (_, at) => (95 - at) / 100);
