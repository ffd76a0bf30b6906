import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { backOff } from "../back-off.ts";

export type RegisteringHouse = {
  /** From 0 to 1, to spread the tries of several processes. */
  random: () => number;
  log: Pick<Logger, "info" | "warn" | "error">;
  /** Told the named reason of each failed try, and of the end of trouble. */
  onTrouble?: (reason?: string) => void;
};

/** Why a channel did not take our registration; advice is for the operator. */
export type RegisterTrouble = { reason: string; advice: string; needsOperator: boolean };

export type RegisteringOptions = { signal: AbortSignal; pauseMs?: number | undefined };

/**
 * Tries until it is done or the signal comes, longer apart each time; the first trouble is logged.
 * `attempt` gives undefined once it is done, and never rejects. False: the signal came first.
 */
export async function keepRegistering(
  { random, log, onTrouble }: RegisteringHouse,
  attempt: () => Promise<RegisterTrouble | undefined>,
  { signal, pauseMs = 1000 }: RegisteringOptions,
): Promise<boolean> {
  for (let tries = 1; !signal.aborted; tries++) {
    const trouble = await attempt();
    if (trouble === undefined) {
      onTrouble?.();
      return true;
    }
    if (signal.aborted) break;
    const { reason, advice, needsOperator } = trouble;
    onTrouble?.(reason);
    if (tries === 1) log[needsOperator ? "error" : "warn"]({ reason }, advice);
    const limits = { firstMs: pauseMs, mostMs: 64 * pauseMs, chance: random() };
    await sleep(backOff(tries, limits), undefined, { signal }).catch(() => {});
  }
  return false;
}
