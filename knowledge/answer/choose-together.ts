import type { Question } from "../search/read-question.ts";
import type { AnswerHouse, Found } from "./answer-house.ts";
import type { Context } from "./context.ts";
import { answered, clarify } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { mergeTwins } from "./merge-twins.ts";

/** Of what fits the words in their talk, the one that is likely enough; else a question back. */
export function chooseTogether(
  house: AnswerHouse,
  found: Found,
  question: Question,
  { today }: Pick<Context, "today">,
): Finding | undefined {
  const { tuning, records } = house;
  const [best, ...others] = mergeTwins(house, found);
  const record = best && records.get(best.slug);
  if (best === undefined || record === undefined || best.score < tuning.clarifyFrom)
    return undefined;
  const close = others.filter(({ share }) => share >= best.share * tuning.besideFrom);
  if (best.share >= tuning.sureFrom || close.length === 0)
    return { ...answered(record, question, { today }), understood: record.name };
  return clarify(house, [best, ...close].slice(0, 5), question);
}
