import type { AnswerHouse, Found } from "./answer-house.ts";
import { conceptsOf, conflicts, sidesOf } from "./sides-of.ts";

/** Does the question name another case than this procedure's? */
export function differs(house: AnswerHouse, slug: string, { question }: Found): boolean {
  const own = house.titles.get(slug);
  const { contrasts } = house.vocabulary;
  const asked = sidesOf(conceptsOf(question), contrasts);
  return own !== undefined && conflicts(asked, own.sides, contrasts).length > 0;
}
