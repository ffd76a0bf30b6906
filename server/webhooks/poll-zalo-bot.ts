import { toInbound } from "../../bot/zalo-bot/to-inbound.ts";
import type { ZaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import type { InboundMessage } from "../../bot/message.ts";
import type { Clock } from "../clock.ts";
import type { Intake } from "../inbox/intake.ts";
import { keepPolling, type PollingHouse, type PollingOptions } from "./keep-polling.ts";
import { lasting } from "./poll-trouble.ts";
import { zaloBotPollTrouble } from "./zalo-bot-poll-trouble.ts";

export type ZaloBotPollHouse = PollingHouse & {
  /** Its time-out must be longer than `holdSeconds`. */
  api: ZaloBotApi;
  bot: string;
  intake: Intake;
  clock: Clock;
  /** For the metrics: an event without a message of a citizen. */
  ignored: (kind: string) => void;
};

export type ZaloBotPollOptions = PollingOptions & {
  /** How long Zalo may hold an empty answer back; the end of the house waits as long. */
  holdSeconds?: number;
};

/** Zalo's own word for a poll without news. */
const nothingCame = 408;

/**
 * Fetches events one at a time until the signal. Zalo tells each one once, and takes no word that it
 * arrived: so the next is asked for only when this one is committed, a store that is away is tried
 * until it is back, and a call on its way is never cut off by us. What is lost between Zalo and us
 * can't be had again. A webhook, which shuts the poll out, is removed first. Never rejects.
 */
export async function pollZaloBot(
  house: ZaloBotPollHouse,
  { signal, holdSeconds = 10, pauseMs }: ZaloBotPollOptions,
): Promise<void> {
  const { api, bot, intake, log } = house;
  /** Told to us, and not committed yet. */
  const inHand: InboundMessage[] = [];

  const commit = async (): Promise<void> => {
    for (let next = inHand[0]; next !== undefined; next = inHand[0]) {
      await intake.accept(next);
      inHand.shift();
    }
  };
  const round = async () => {
    if (inHand.length === 0) {
      // The documents call it a string.
      const answer = await api.call("getUpdates", { timeout: String(holdSeconds) });
      if (answer.kind === "refused" && answer.code === nothingCame) return 0;
      if (answer.kind !== "done") return zaloBotPollTrouble(answer);
      inHand.push(...messagesOf(house, answer.result));
    }
    const count = inHand.length;
    try {
      await commit();
      return count;
    } catch (error) {
      const advice = "the inbox can't keep messages: one is held in memory, Zalo keeps the next";
      return { ...lasting("store_away", advice), details: { err: error } };
    }
  };
  const begin = async () => {
    await api.call("deleteWebhook");
    return round;
  };
  const poll = { channel: "the Zalo Bot", lock: `zalo-bot-poll:${bot}`, begin };
  await keepPolling(house, poll, { signal, pauseMs });
  await commit().catch((error: unknown) => {
    log.error({ err: error, count: inHand.length }, "messages to the Zalo Bot were lost");
  });
}

/** One object; a list is taken as well, none is nothing. */
function messagesOf({ bot, clock, ignored }: ZaloBotPollHouse, result: unknown): InboundMessage[] {
  return [result].flat().flatMap((event: unknown) => {
    if (event === null || event === undefined) return [];
    const news = toInbound(event, { bot, now: clock.now() });
    if (news.kind === "message") return [news.message];
    ignored(news.name);
    return [];
  });
}
