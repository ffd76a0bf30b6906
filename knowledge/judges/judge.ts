/**
 * A yes-or-no judgement on features that can be looked at: the logistic function of their weighed
 * sum, and the likelihood from which on it says yes. Fitted by `npm run fit:judges`.
 */
export type Judge<Name extends string> = {
  from: number;
  bias: number;
  weights: Readonly<Record<Name, number>>;
};

/** How likely the answer is yes, from 0 to 1. */
export function likelihood<Name extends string>(
  { bias, weights }: Pick<Judge<Name>, "bias" | "weights">,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = bias;
  for (const name in weights) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

export function saysYes<Name extends string>(
  judge: Judge<Name>,
  features: Readonly<Record<Name, number>>,
): boolean {
  return likelihood(judge, features) >= judge.from;
}
