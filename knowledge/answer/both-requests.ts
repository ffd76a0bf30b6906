import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { answered } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { mergeTwins } from "./merge-twins.ts";
import { alike, type Title } from "./read-title.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/**
 * "Mất cả căn cước lẫn bằng lái, cấp lại hai thứ": one deed for two things, or two deeds for one
 * ("vừa giải thể một nhóm vừa sáp nhập hai nhóm"), cannot be parted at a joiner, but the message says
 * that they are two. The likeliest procedure and the likeliest beside it that is about another thing,
 * in another case or about as likely, if both are likely. Undefined: it does not say so, or they are not found.
 */
export function bothRequests(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Extract<Finding, { kind: "several" }> | undefined {
  if (!saysBoth(house, found)) return undefined;
  const [first, ...others] = mergeTwins(house, found, found.ranked).filter(
    ({ score }) => score >= leastLikely,
  );
  const own = first && house.titles.get(first.slug);
  if (first === undefined || own === undefined) return undefined;
  const second = others.find((one) => {
    const title = house.titles.get(one.slug);
    if (title === undefined) return false;
    if (alike(own.object, title.object) < otherThing) return true;
    const isBeside = one.share >= first.share * house.tuning.besideFrom;
    return one.score >= likelyCase && (isBeside || isOtherCase(own, title));
  });
  if (second === undefined) return undefined;
  const parts = [first, second].flatMap(({ slug }) => {
    const record = house.records.get(slug);
    return record === undefined ? [] : [answered(record, found.question, context)];
  });
  return parts.length < 2 ? undefined : { kind: "several", parts };
}

/** "Hai việc này", "mỗi cái"; "vừa …, vừa …". */
function saysBoth({ talk }: AnswerHouse, { words }: Found): boolean {
  if (phrasesIn(words, talk.both).length > 0) return true;
  const heard = phrasesIn(words, talk.repeated).map(({ value }) => value);
  return new Set(heard).size < heard.length;
}

function isOtherCase(one: Title, two: Title): boolean {
  return (
    [...two.cases].some(([group, label]) => one.cases.get(group) !== label) ||
    [...two.sides].some(([group, sides]) => {
      const own = one.sides.get(group);
      return own !== undefined && !sides.some((side) => own.includes(side));
    })
  );
}

/** Each holds only half of what the message says: less is asked of it than of a sole answer. */
const leastLikely = 0.3;
const likelyCase = 0.4;

/** Share of words that two titles about different things may have in common. */
const otherThing = 0.3;
