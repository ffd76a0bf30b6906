import type { Additions } from "../../../knowledge/index.ts";
import { type GateProgress, type GoldenCheck, isChecked } from "../../catalogue/open-gate.ts";
import type { ConsoleHouse } from "../console-house.ts";

/** A page waits so long for the golden questions; after that it says how far they have come. */
const patienceMs = 8000;

/** What a change does to the golden questions, or how many of them have been played. */
export function runCheck(
  { gate }: Pick<ConsoleHouse, "gate">,
  before: Additions,
  after: Additions,
): Promise<GoldenCheck | GateProgress> {
  return gate.checkWithin(patienceMs, before, after);
}

export function isBreaking(check: GoldenCheck | GateProgress): boolean {
  return isChecked(check) && check.broken.length > 0;
}
