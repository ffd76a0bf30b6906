import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { answered, clarify } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { mergeTwins } from "./merge-twins.ts";
import { readTogether } from "./read-together.ts";
import { withAsked } from "./with-asked.ts";

/**
 * What the words mean amid their talk, if one procedure is likely enough; else a question back.
 * Undefined: none of these is likely.
 */
export function chooseTogether(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Finding | undefined {
  const { tuning, records } = house;
  const question = withAsked(found.question, context);
  const [best, ...others] = mergeTwins(house, found, readTogether(house, found, context));
  const record = best && records.get(best.slug);
  if (best === undefined || record === undefined || best.score < tuning.clarifyFrom)
    return undefined;
  const close = others.filter(({ share }) => share >= best.share * tuning.besideFrom);
  if (best.share >= tuning.sureFrom || close.length === 0)
    return { ...answered(record, question, context), understood: record.name };
  return clarify(house, [best, ...close].slice(0, 5), question);
}
