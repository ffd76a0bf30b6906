import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { answered } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { mergeTwins } from "./merge-twins.ts";
import { alike } from "./read-title.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/**
 * "Mất cả căn cước lẫn bằng lái, cấp lại hai thứ": one deed for two things cannot be parted at a
 * joiner, but the message says that they are two. The two likeliest procedures about different
 * things, if both are likely. Undefined: it does not say so, or they are not found.
 */
export function bothRequests(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Extract<Finding, { kind: "several" }> | undefined {
  if (phrasesIn(found.words, house.talk.both).length === 0) return undefined;
  const [first, ...others] = mergeTwins(house, found, found.ranked);
  const own = first && house.titles.get(first.slug);
  if (first === undefined || own === undefined) return undefined;
  const second = others.find(({ slug }) => {
    const title = house.titles.get(slug);
    return title !== undefined && alike(own.object, title.object) < otherThing;
  });
  const parts = [first, second].flatMap((one) => {
    if (one === undefined || one.score < leastLikely) return [];
    const record = house.records.get(one.slug);
    return record === undefined ? [] : [answered(record, found.question, context)];
  });
  return parts.length < 2 ? undefined : { kind: "several", parts };
}

/** Each holds only half of what the message says: less is asked of it than of a sole answer. */
const leastLikely = 0.3;

/** Share of words that two titles about different things may have in common. */
const otherThing = 0.3;
