import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { backOff } from "../back-off.ts";
import { lasting, type PollTrouble } from "./poll-trouble.ts";

export type PollingHouse = {
  /** From 0 to 1, to spread the tries of several processes. */
  random: () => number;
  log: Pick<Logger, "info" | "warn" | "error">;
  /** Held by one process at a time; undefined while another holds it. */
  holdLock(name: string): Promise<(() => Promise<void>) | undefined>;
  /** Told the named reason of trouble, and of its end. */
  onTrouble?: (reason?: string) => void;
};

/** How one channel is polled. */
export type Poll = {
  /** Its name for the log, such as "Telegram". */
  channel: string;
  /** The name of its lock among all processes. */
  lock: string;
  /** Called each time the lock was got; after trouble it is got anew. */
  begin(): Promise<PollRound>;
};

/** One call to the channel, and what came of it committed: how many came, or what went wrong. */
export type PollRound = () => Promise<number | PollTrouble>;

export type PollingOptions = {
  signal: AbortSignal;
  /** First pause after a failure; it doubles up to 64 times that. */
  pauseMs?: number | undefined;
};

/**
 * Polls until the signal, in one process at a time, and resolves after the round in hand. Never
 * rejects: while the channel, the store or the lock is away it waits, longer each time, and says so
 * once.
 */
export async function keepPolling(
  house: PollingHouse,
  poll: Poll,
  { signal, pauseMs = 1000 }: PollingOptions,
): Promise<void> {
  const say = troubleTeller(house.log, poll.channel);
  let failures = 0;
  while (!signal.aborted) {
    const trouble = await pollWhileLocked(house, poll, { signal, pauseMs }, () => {
      failures = 0;
      say(undefined);
      house.onTrouble?.();
    });
    if (signal.aborted) break;
    if (trouble === undefined) {
      // Another process polls; look again at an even pace.
      await pause(5 * pauseMs * (0.5 + house.random()), signal);
      continue;
    }
    say(trouble);
    house.onTrouble?.(trouble.kind);
    failures += 1;
    const limits = { firstMs: pauseMs, mostMs: 64 * pauseMs, chance: house.random() };
    await pause(Math.max(trouble.retryAfterMs, backOff(failures, limits)), signal);
  }
}

/** Undefined: another process has the lock, or the signal came. */
async function pollWhileLocked(
  house: PollingHouse,
  poll: Poll,
  { signal, pauseMs }: { signal: AbortSignal; pauseMs: number },
  onSuccess: () => void,
): Promise<PollTrouble | undefined> {
  let release: (() => Promise<void>) | undefined;
  try {
    release = await house.holdLock(poll.lock);
    if (release === undefined) return undefined;
    const round = await poll.begin();
    while (!signal.aborted) {
      const askedAt = performance.now();
      const came = await round();
      if (typeof came !== "number") return came;
      onSuccess();
      const cameAtOnce = performance.now() - askedAt < pauseMs / 4;
      // A server that does not hold the poll must not make us spin.
      if (came === 0 && cameAtOnce) await pause(pauseMs / 4, signal);
    }
    return undefined;
  } catch (error) {
    const trouble = lasting("unexpected", `polling ${poll.channel} failed`);
    return { ...trouble, details: { err: error } };
  } finally {
    // A lock that can't be given back is lost with its connection anyway.
    await release?.().catch(() => {});
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

/** One line per change of state, not per try. */
function troubleTeller(
  log: PollingHouse["log"],
  channel: string,
): (trouble: PollTrouble | undefined) => void {
  let last: string | undefined;
  return (trouble) => {
    if (trouble?.kind === last) return;
    last = trouble?.kind;
    if (trouble === undefined) log.info(`polling ${channel} works again`);
    else if (trouble.needsOperator)
      log.error({ reason: trouble.kind, ...trouble.details }, trouble.advice);
    else log.warn({ reason: trouble.kind, ...trouble.details }, trouble.advice);
  };
}
