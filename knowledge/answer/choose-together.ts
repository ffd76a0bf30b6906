import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { answered, askOfFamily, clarify, nothing } from "./decide.ts";
import { openFamilyAmid } from "./family.ts";
import type { Finding } from "./finding.ts";
import { isRatherTheirs } from "./is-rather-theirs.ts";
import { mergeTwins } from "./merge-twins.ts";
import { type Likely, readTogether } from "./read-together.ts";
import { withAsked } from "./with-asked.ts";

/**
 * What the words mean amid their talk, if one procedure is likely enough; else a question back, or
 * that it is a matter of others. Undefined: none of these is likely.
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
  if (isTheirs(house, found, best)) return nothing(house, found.ranked, found);
  const family = openFamilyAmid(house, best.slug, found, context);
  if (family !== undefined) return askOfFamily(house, family, found.ranked, question);
  const close = others.filter(({ share }) => share >= best.share * tuning.besideFrom);
  if (best.share >= tuning.sureFrom || close.length === 0)
    return { ...answered(record, question, context), understood: record.name };
  return clarify(house, [best, ...close].slice(0, 5), question);
}

/** "Còn trường cấp 3 muốn giải thể thì sao": by itself, and amid the talk, nearer to a matter of others. */
function isTheirs(house: AnswerHouse, found: Found, best: Likely): boolean {
  const [alone] = found.ranked;
  return (
    alone !== undefined &&
    alone.score < house.tuning.theirsFrom &&
    best.foreignGap >= house.tuning.theirsStillBy &&
    house.elsewhere(found.question) !== undefined &&
    isRatherTheirs(house, found, alone)
  );
}
