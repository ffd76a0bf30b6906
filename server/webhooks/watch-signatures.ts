import type { Logger } from "pino";

type Verdict = "fits" | "stale" | "misfit";

const advice = {
  misfit: "webhook signatures do not fit: is ZALO_OA_SECRET the key of the webhook page?",
  stale: "webhook events are signed for another time: is the clock of this machine right?",
} as const;

/** Why nothing comes in, by names that the console knows. */
const troubles = { misfit: "bad_signatures", stale: "old_events" } as const;

/** Anybody may post a forged event: so many in a row, without a good one, are a mistake of ours. */
const mostInARow = 3;

/**
 * Tells an operator of the commonest mistake in setting up a webhook. Each advice is logged once,
 * since forgers could fill the log; the trouble ends with the first event that fits.
 */
export function watchSignatures(log: Pick<Logger, "warn">): {
  note(verdict: Verdict): void;
  trouble(): string | undefined;
} {
  const given = new Set<Verdict>();
  let inARow = 0;
  let last: Verdict = "fits";
  return {
    note: (verdict) => {
      last = verdict;
      inARow = verdict === "fits" ? 0 : inARow + 1;
      if (verdict === "fits" || given.has(verdict)) return;
      given.add(verdict);
      log.warn(advice[verdict]);
    },
    trouble: () => (last !== "fits" && inARow >= mostInARow ? troubles[last] : undefined),
  };
}
