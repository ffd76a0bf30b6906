import type { ContrastGroups } from "../vocabulary.ts";
import type { Profile } from "./profile.ts";
import type { Question } from "./read-question.ts";

/** In how many groups of opposites the question names a side, and the procedure only other sides. */
export function countContrasts(
  question: Question,
  profile: Profile,
  groups: ContrastGroups,
): number {
  const asked = new Set(question.units.map(({ id }) => id));
  return Object.values(groups).filter((sides) => {
    const askedSides = sides.filter((side) => side.some((concept) => asked.has(`#${concept}`)));
    const ownSides = sides.filter((side) =>
      side.some((concept) => profile.nameTerms.has(`#${concept}`)),
    );
    return (
      askedSides.length > 0 &&
      ownSides.length > 0 &&
      !askedSides.some((side) => ownSides.includes(side))
    );
  }).length;
}
