import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";

export type Keeper = {
  /** "away": not within the time; it goes on being tried, but the sender must not rely on it. */
  keep(save: () => Promise<void>): Promise<"kept" | "away">;
  /** Tries nothing any more. */
  stop(): void;
};

type House = {
  log: Pick<Logger, "info" | "error">;
  /** How long the sender of the call waits for us; 1.5 s unless told. */
  withinMs?: number;
  /** How long a call is tried in all; ten minutes unless told. */
  inAllMs?: number;
};

/** So many calls are tried further in memory; more, and each is given up within its time. */
const mostWaiting = 2000;

/**
 * For senders that do not repeat what was not taken, as Zalo: a store that is away for a moment, or
 * while the database starts anew, costs no citizen's words. `save` must be safe to repeat.
 */
export function keepTrying({ log, withinMs = 1500, inAllMs = 600_000 }: House): Keeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const watch = storeWatch(log);
  let waiting = 0;

  const tryOn = async (save: () => Promise<void>): Promise<"kept" | "away"> => {
    const began = performance.now();
    waiting += 1;
    try {
      for (let wait = 50; ; wait = Math.min(2 * wait, 2000)) {
        try {
          await save();
          watch.here();
          return "kept";
        } catch (error) {
          watch.away(error);
        }
        const most = waiting > mostWaiting ? withinMs : inAllMs;
        const isOver = performance.now() - began + wait > most;
        if (isOver || signal.aborted || !(await pause(wait, signal))) break;
      }
      watch.lost();
      return "away";
    } finally {
      waiting -= 1;
    }
  };

  return {
    keep: async (save) => {
      const answered = new AbortController();
      const late = pause(withinMs, answered.signal).then(() => "away" as const);
      const fate = await Promise.race([tryOn(save), late]);
      answered.abort();
      return fate;
    },
    stop: () => {
      if (waiting > 0) log.error({ lost: waiting }, "the inbox took no events until the stop");
      stopping.abort();
    },
  };
}

/** False: it was ended before its time. */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await delay(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

/** One line when the store goes and one when it is back, however many calls knock meanwhile. */
function storeWatch(log: House["log"]) {
  let isAway = false;
  let lost = 0;
  return {
    away: (error: unknown): void => {
      if (!isAway) log.error({ err: error }, "inbox takes no events: they are held in memory");
      isAway = true;
    },
    lost: (): void => void (lost += 1),
    here: (): void => {
      if (lost > 0) log.error({ lost }, "events were lost while the inbox took none");
      if (isAway) log.info("inbox takes events again");
      isAway = false;
      lost = 0;
    },
  };
}
