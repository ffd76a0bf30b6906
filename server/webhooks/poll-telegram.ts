import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import type { Logger } from "pino";
import { allowedUpdates, readUpdate, type Update } from "../../bot/telegram/update.ts";
import { backOff } from "../back-off.ts";
import type { Clock } from "../clock.ts";
import type { Intake } from "../inbox/intake.ts";
import { acceptInOrder, StoreAway } from "./accept-in-order.ts";
import { type PollTrouble, pollTrouble } from "./poll-trouble.ts";
import { type ReadArrival, readArrival, type StaffSide } from "./read-arrival.ts";

export type PollHouse = {
  /** Its request time-out must be longer than `holdSeconds`. */
  api: Api;
  bot: string;
  intake: Intake;
  staff?: StaffSide | undefined;
  clock: Clock;
  /** From 0 to 1, to spread the tries of several processes. */
  random: () => number;
  log: Pick<Logger, "info" | "warn" | "error">;
  /** For the metrics: an update without a message of a citizen. */
  ignored: (kind: string) => void;
  /** Held by one process at a time; undefined while another holds it. */
  holdLock(name: string): Promise<(() => Promise<void>) | undefined>;
  /** Told the named reason of trouble, and of its end. */
  onTrouble?: (reason?: string) => void;
};

export type PollOptions = {
  signal: AbortSignal;
  /** How long Telegram may hold an empty answer back: 50 at most. */
  holdSeconds?: number;
  /** First pause after a failure; it doubles up to 64 times that. */
  pauseMs?: number;
};

/**
 * Fetches updates by long polling until the signal, and then resolves with the batch in hand
 * committed. Telegram forgets a batch only when the next is asked for, and that is after its
 * commit: whatever dies in between comes again, and the inbox drops the repeats. Never rejects:
 * while Telegram, the store or the lock is away it waits, longer each time, and says so once.
 */
export async function pollTelegram(
  house: PollHouse,
  { signal, holdSeconds = 50, pauseMs = 1000 }: PollOptions,
): Promise<void> {
  const say = troubleTeller(house.log);
  let failures = 0;
  while (!signal.aborted) {
    try {
      await pollWhileLocked(house, { signal, holdSeconds, pauseMs }, () => {
        failures = 0;
        say(undefined);
        house.onTrouble?.();
      });
      // Another process polls; look again at an even pace.
      await pause(5 * pauseMs * (0.5 + house.random()), signal);
    } catch (error) {
      if (signal.aborted) break;
      const trouble = pollTrouble(error);
      say(trouble);
      house.onTrouble?.(trouble.kind);
      if (trouble.kind === "webhook_is_set") await removeWebhook(house.api, signal);
      failures += 1;
      const limits = { firstMs: pauseMs, mostMs: 64 * pauseMs, chance: house.random() };
      await pause(Math.max(trouble.retryAfterMs, backOff(failures, limits)), signal);
    }
  }
}

/** Returns when another process has the lock; throws what goes wrong. */
async function pollWhileLocked(
  house: PollHouse,
  { signal, holdSeconds, pauseMs }: Required<PollOptions>,
  onSuccess: () => void,
): Promise<void> {
  const release = await house.holdLock(`telegram-poll:${house.bot}`);
  if (release === undefined) return;
  try {
    let offset = 0;
    while (!signal.aborted) {
      const askedAt = performance.now();
      const batch = await house.api.getUpdates(
        { offset, limit: 100, timeout: holdSeconds, allowed_updates: allowedUpdates },
        signal as Parameters<Api["getMe"]>[0],
      );
      await takeBatch(house, batch);
      onSuccess();
      offset = Math.max(offset, ...batch.map((update) => update.update_id + 1));
      const cameAtOnce = performance.now() - askedAt < pauseMs / 4;
      // A server that does not hold the poll must not make us spin.
      if (batch.length === 0 && cameAtOnce) await pause(pauseMs / 4, signal);
    }
  } finally {
    // A lock that can't be given back is lost with its connection anyway.
    await release().catch(() => {});
  }
}

async function takeBatch(house: PollHouse, batch: readonly unknown[]): Promise<void> {
  const messages = [];
  const queries = [];
  for (const value of batch) {
    const update = readUpdate(value);
    const { arrival, query } = await arrivalOf(house, update);
    if (arrival !== undefined) messages.push(arrival);
    else house.ignored(update?.kind ?? "not_an_update");
    queries.push(query);
  }
  await acceptInOrder(house.intake, messages);
  for (const query of queries) {
    // Only stops the spinner of the button: not worth waiting for, nor a word when it fails.
    if (query !== undefined) void house.api.answerCallbackQuery(query).catch(() => {});
  }
}

async function arrivalOf(house: PollHouse, update: Update | undefined): Promise<ReadArrival> {
  if (update === undefined) return { arrival: undefined, query: undefined };
  try {
    return await readArrival(house, update);
  } catch (error) {
    throw new StoreAway("whose an update is could not be read", { cause: error });
  }
}

async function removeWebhook(api: Api, signal: AbortSignal): Promise<void> {
  await api.deleteWebhook({}, signal as Parameters<Api["getMe"]>[0]).catch(() => {});
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

/** One line per change of state, not per try. */
function troubleTeller(log: PollHouse["log"]): (trouble: PollTrouble | undefined) => void {
  let last: PollTrouble["kind"] | undefined;
  return (trouble) => {
    if (trouble?.kind === last) return;
    last = trouble?.kind;
    if (trouble === undefined) log.info("polling Telegram works again");
    else if (trouble.needsOperator) log.error({ reason: trouble.kind }, trouble.advice);
    else log.warn({ reason: trouble.kind, ...trouble.details }, trouble.advice);
  };
}
