import type { Question } from "../search/read-question.ts";
import type { ContrastGroups } from "../vocabulary.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";

/**
 * One question of two: the later words add to the earlier, and take the place of those that they
 * exclude ("cấp 3", then "ý em là THCS"). Aspects are the later question's, else the earlier's.
 */
export function joinQuestions(
  earlier: Question,
  later: Question,
  contrasts: ContrastGroups,
): Question {
  const replaced = sidesOf(conceptsOf(later), contrasts);
  const stays = (id: string) =>
    ![...sidesOf([id.slice(1)], contrasts).keys()].some((group) => replaced.has(group));
  const units = new Map(
    [...earlier.units.filter(({ id }) => !id.startsWith("#") || stays(id)), ...later.units].map(
      (unit) => [unit.id, unit],
    ),
  );
  const asked = later.asked.length > 0 ? later.asked : earlier.asked;
  return { ...later, units: [...units.values()], asked };
}
