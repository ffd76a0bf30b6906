import type { Ranked } from "../search/rank-procedures.ts";
import { withQuestion, type AnswerHouse, type Found } from "./answer-house.ts";
import type { Context } from "./context.ts";
import { joinQuestions } from "./join-questions.ts";

/**
 * What words mean together with what was said before: a procedure must fit the words by themselves
 * and the words joined to the question before or to the title of the procedure in hand. Best first.
 */
export function readTogether(
  house: AnswerHouse,
  found: Found,
  { topic, before }: Pick<Context, "topic" | "before">,
): Ranked[] {
  const earlier = [before, topic && house.records.get(topic)?.name].flatMap((said) =>
    said === undefined ? [] : [house.find(said).question],
  );
  const joined = earlier.flatMap((one) =>
    [false, true].map(
      (wholePhrases) =>
        withQuestion(
          house,
          found,
          joinQuestions(one, found.question, house.vocabulary.contrasts, wholePhrases),
        ).ranked,
    ),
  );
  return bothFit(found.ranked, strongest(joined));
}

/** Each procedure as in the list where it is likeliest. */
function strongest(lists: readonly (readonly Ranked[])[]): Ranked[] {
  const kept = new Map<string, Ranked>();
  for (const one of lists.flat())
    if (one.share > (kept.get(one.slug)?.share ?? 0)) kept.set(one.slug, one);
  return [...kept.values()];
}

function bothFit(alone: readonly Ranked[], together: readonly Ranked[]): Ranked[] {
  const found = new Map(together.map((one) => [one.slug, one]));
  const shares = new Map(alone.map(({ slug, share }) => [slug, share]));
  for (const one of alone) if (!found.has(one.slug)) found.set(one.slug, { ...one, share: 0 });
  const fitting = [...found.values()].map((one) => {
    const byItself = (shares.get(one.slug) ?? 0) + leastShare;
    return { ...one, share: byItself ** weightAlone * (one.share + leastShare) };
  });
  const all = fitting.reduce((sum, { share }) => sum + share, 0);
  return fitting
    .map((one) => ({ ...one, share: one.share / all }))
    .toSorted((a, b) => b.share - a.share || (a.slug < b.slug ? -1 : 1));
}

/** What is not found at all may still be meant, so that one list alone never rules out. */
const leastShare = 0.0005;

/** The words by themselves say less than the whole talk: swept on the talks of the training. */
const weightAlone = 0.7;
