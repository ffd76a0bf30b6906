import type { Ranked } from "../search/rank-procedures.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Title } from "./read-title.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/**
 * "Làm giấy khai sinh" says all that the plain title says; whoever means to register again, or for
 * somebody who has papers already, says more. Then the plain procedure is meant, however many others are
 * about it too. Not where a thing is only named ("giấy khai sinh"), which may want any deed.
 */
export function meansPlain(
  { titles, talk }: AnswerHouse,
  { words, question }: Found,
  [best, ...others]: readonly [Ranked, ...Ranked[]],
): boolean {
  const own = titles.get(best.slug);
  if (own === undefined || phrasesIn(words, talk.requests).length === 0) return false;
  const said = new Set(question.units.map(({ id }) => id));
  const isWhollySaid = ({ isPlain, units }: Title) =>
    isPlain && units.size > 0 && [...units].every((unit) => said.has(unit));
  return (
    isWhollySaid(own) &&
    others.slice(0, 5).every(({ slug }) => {
      const title = titles.get(slug);
      return title === undefined || !isWhollySaid(title) || title.object.size > own.object.size;
    })
  );
}
