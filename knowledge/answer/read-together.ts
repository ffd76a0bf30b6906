import { togetherFeatures } from "../judges/feature-names.ts";
import { rememberWith } from "../remember-with.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { togetherCandidates } from "./together-candidates.ts";

/**
 * A procedure that may be meant: `share` of all likelihood, `score` as against none of these, and how
 * much nearer a matter of others is.
 */
export type Likely = { slug: string; score: number; share: number; foreignGap: number };

/**
 * What words mean together with what was said before, best first: another case of the procedure in
 * hand, or what was meant instead of it. That procedure itself is none of these.
 */
export function readTogether(house: AnswerHouse, found: Found, context: Context): Likely[] {
  return remembered(found, house, context);
}

const remembered = rememberWith(weigh, (_, { topic, earlier, before }) =>
  JSON.stringify([topic, earlier, before]),
);

function weigh(found: Found, house: AnswerHouse, context: Context): Likely[] {
  const { bias, weights } = house.tuning.together;
  const weighed = togetherCandidates(house, found, context).map(
    ({ slug, features, foreignGap }) => ({
      slug,
      foreignGap,
      weight: togetherFeatures.reduce((sum, name) => sum + weights[name] * features[name], bias),
    }),
  );
  const best = Math.max(...weighed.map(({ weight }) => weight));
  const all = weighed.reduce((sum, { weight }) => sum + Math.exp(weight - best), 0);
  return weighed
    .map(({ slug, weight, foreignGap }) => ({
      slug,
      foreignGap,
      score: 1 / (1 + Math.exp(-weight)),
      share: Math.exp(weight - best) / all,
    }))
    .toSorted((a, b) => b.share - a.share || (a.slug < b.slug ? -1 : 1));
}
