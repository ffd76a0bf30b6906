import type { Api } from "grammy";
import { allowedUpdates, readUpdate, type Update } from "../../bot/telegram/update.ts";
import type { Clock } from "../clock.ts";
import type { Intake } from "../inbox/intake.ts";
import { acceptInOrder, StoreAway } from "./accept-in-order.ts";
import { keepPolling, type PollingHouse, type PollingOptions } from "./keep-polling.ts";
import { type ReadArrival, readArrival, type StaffSide } from "./read-arrival.ts";
import { telegramPollTrouble } from "./telegram-poll-trouble.ts";

export type PollHouse = PollingHouse & {
  /** Its request time-out must be longer than `holdSeconds`. */
  api: Api;
  bot: string;
  intake: Intake;
  staff?: StaffSide | undefined;
  clock: Clock;
  /** For the metrics: an update without a message of a citizen. */
  ignored: (kind: string) => void;
};

export type PollOptions = PollingOptions & {
  /** How long Telegram may hold an empty answer back: 50 at most. */
  holdSeconds?: number;
};

/**
 * Fetches updates by long polling until the signal, and then resolves with the batch in hand
 * committed. Telegram forgets a batch only when the next is asked for, and that is after its
 * commit: whatever dies in between comes again, and the inbox drops the repeats. Never rejects.
 */
export function pollTelegram(
  house: PollHouse,
  { signal, holdSeconds = 50, pauseMs }: PollOptions,
): Promise<void> {
  const { api, bot } = house;
  const begin = async () => {
    let offset = 0;
    return async () => {
      try {
        const batch = await api.getUpdates(
          { offset, limit: 100, timeout: holdSeconds, allowed_updates: allowedUpdates },
          signal as ApiSignal,
        );
        await takeBatch(house, batch);
        offset = Math.max(offset, ...batch.map((update) => update.update_id + 1));
        return batch.length;
      } catch (error) {
        const trouble = telegramPollTrouble(error);
        if (trouble.kind === "webhook_is_set") await removeWebhook(api, signal);
        return trouble;
      }
    };
  };
  const poll = { channel: "Telegram", lock: `telegram-poll:${bot}`, begin };
  return keepPolling(house, poll, { signal, pauseMs });
}

type ApiSignal = Parameters<Api["getMe"]>[0];

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
  await api.deleteWebhook({}, signal as ApiSignal).catch(() => {});
}
