import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { findGivenUpClarifications } from "./gap-store.ts";
import { keepGap } from "./keep-gap.ts";

const halfAnHour = 30 * 60_000;

/**
 * Keeps the questions that were answered by "which procedure?" and then given up: no answer within
 * half an hour. For a job that comes round more often than once in two hours.
 */
export async function keepGivenUp({ tx, clock }: { tx: Tx; clock: Clock }): Promise<number> {
  const until = new Date(clock.now().getTime() - halfAnHour);
  const since = new Date(until.getTime() - 4 * halfAnHour);
  const given = await findGivenUpClarifications(tx, { since, until });
  for (const asked of given) await keepGap(tx, asked);
  return given.length;
}
