import type { Question, Unit } from "../search/read-question.ts";
import type { ContrastGroups } from "../vocabulary.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";

/**
 * One question of two: the later words add to the earlier, and take the place of those that they
 * exclude ("cấp 3", then "ý em là THCS"); with `wholePhrases` also of what was said in one phrase
 * with these ("nhóm trẻ độc lập"). Aspects are the later question's, else the earlier's.
 */
export function joinQuestions(
  earlier: Question,
  later: Question,
  contrasts: ContrastGroups,
  wholePhrases = false,
): Question {
  const replaced = sidesOf(conceptsOf(later), contrasts);
  const isReplaced = ({ id }: Unit) =>
    id.startsWith("#") &&
    [...sidesOf([id.slice(1)], contrasts).keys()].some((group) => replaced.has(group));
  const phraseOf = ({ wording }: Unit) => wording.join(" ");
  const gone = new Set(earlier.units.filter(isReplaced).map(phraseOf));
  const stays = (unit: Unit) =>
    wholePhrases && unit.id.startsWith("#") ? !gone.has(phraseOf(unit)) : !isReplaced(unit);
  const units = new Map(
    [...earlier.units.filter(stays), ...later.units].map((unit) => [unit.id, unit]),
  );
  const asked = later.asked.length > 0 ? later.asked : earlier.asked;
  const cases = new Set([...earlier.cases, ...later.cases]);
  return { ...later, units: [...units.values()], cases, asked };
}
