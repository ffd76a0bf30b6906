import type { TurnAct } from "../hints/hint.ts";
import type {
  GoingOnFeature,
  ReturningFeature,
  TakingBackFeature,
} from "../judges/feature-names.ts";
import type { Case } from "./fit-judge.ts";
import type { TurnLesson } from "./turn-lessons.ts";

export type TurnCases = {
  stays: Case<GoingOnFeature>[];
  leans: Case<GoingOnFeature>[];
  takesBack: Case<TakingBackFeature>[];
  returns: Case<ReturningFeature>[];
};

/**
 * What the judgements of a turn learn from. Does it go back to an earlier matter; does it take back
 * what was said; does it stay with the procedure in hand; if it does not, does it lean on it for
 * another case of it?
 */
export function turnCases(
  lessons: readonly (TurnLesson & { hints: Record<Exclude<TurnAct, "fresh">, number> })[],
): TurnCases {
  const cases: TurnCases = { stays: [], leans: [], takesBack: [], returns: [] };
  for (const { id, hint, isSame, weight, hints, features: found, returning } of lessons) {
    if (found === undefined) continue;
    if (returning !== undefined) {
      const features = { ...returning, ...hints };
      cases.returns.push({ id, weight, features, isYes: hint === "back" });
    }
    const shared = { id, weight, features: { ...found, ...hints } };
    // Who takes back may mean the same procedure still.
    cases.takesBack.push({ ...shared, isYes: hint === "correct" && !isSame });
    if (hint === "back") continue;
    cases.stays.push({ ...shared, isYes: isSame });
    if (hint !== "stay" && hint !== "correct")
      cases.leans.push({ ...shared, isYes: hint === "sibling" });
  }
  return cases;
}
