import { openPoster, type Poster } from "./post-webhook.ts";
import type { World } from "./world.ts";

export type BotEvent = { id: number; chat: string; name: string; message: object };
export type BotWebhook = { url: string; secret: string; updatedAt: number };
export type BotWebhookCall = { event: BotEvent; status: number; ms: number; retry: number };

/** What citizens wrote to the bot, on its way by webhook or waiting for a poll. */
export type BotEvents = {
  add(chat: string, name: string, message: object): BotEvent;
  webhook(): BotWebhook | undefined;
  setWebhook(webhook: BotWebhook | undefined): void;
  /** The next event, once there is one; undefined when the time is over or the caller gone. */
  take(waitMs: number, gone: AbortSignal): Promise<BotEvent | undefined>;
  again(id: number): Promise<number>;
  calls(): readonly BotWebhookCall[];
  all(): readonly BotEvent[];
  /** Whether anybody ever wrote in that chat. */
  hasChat(chat: string): boolean;
  pendingCount(): number;
  drained(): Promise<void>;
  stop(): void;
};

/** Undocumented; as the OA's, where an option asks for it. */
const retrySeconds = [30, 300, 900, 1800, 3600];

export function openBotEvents(world: World): BotEvents {
  const { settings } = world;
  const poster: Poster = openPoster();
  const all: BotEvent[] = [];
  const chats = new Set<string>();
  const queue: BotEvent[] = [];
  const calls: BotWebhookCall[] = [];
  const lanes = new Map<string, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let takers: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  let onTheirWay = 0;
  let webhook: BotWebhook | undefined;

  const settle = (): void => {
    if (queue.length + onTheirWay === 0) for (const done of waiting.splice(0)) done();
  };
  const post = async (event: BotEvent, retry: number, { url, secret }: BotWebhook) => {
    const result = { event_name: event.name, message: event.message };
    const body = JSON.stringify(settings.botWrapper ? { ok: true, result } : result);
    const headers = { "x-bot-api-secret-token": secret };
    const { status, ms } = await poster.post(url, body, headers, settings.webhookMs);
    calls.push({ event, status, ms, retry });
    return status;
  };
  const deliver = async (event: BotEvent, retry: number): Promise<void> => {
    const status = webhook === undefined ? 200 : await post(event, retry, webhook);
    const seconds = settings.botRetries && status !== 200 ? retrySeconds[retry] : undefined;
    if (seconds === undefined) {
      onTheirWay -= 1;
      return settle();
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      void deliver(event, retry + 1);
    }, seconds * settings.secondMs);
    timers.add(timer);
  };
  const send = (event: BotEvent): void => {
    onTheirWay += 1;
    const before = lanes.get(event.chat) ?? Promise.resolve();
    lanes.set(
      event.chat,
      before.then(() => deliver(event, 0)),
    );
  };
  const wake = (): void => {
    for (const taker of takers.splice(0)) taker();
  };

  return {
    add(chat, name, message) {
      const event = { id: all.length + 1, chat, name, message };
      all.push(event);
      chats.add(chat);
      if (webhook !== undefined) send(event);
      else {
        queue.push(event);
        wake();
      }
      return event;
    },
    webhook: () => webhook,
    setWebhook(given) {
      webhook = given;
      if (given !== undefined) for (const event of queue.splice(0)) send(event);
      wake();
    },
    async take(waitMs, gone) {
      if (queue.length === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          const end = (): void => {
            clearTimeout(timer);
            resolve();
          };
          takers = [...takers, end];
          gone.addEventListener("abort", end);
        });
      }
      if (gone.aborted) return undefined;
      const event = queue.shift();
      settle();
      return event;
    },
    async again(id) {
      const event = all[id - 1];
      if (event === undefined || webhook === undefined)
        throw new Error("no such event or no webhook");
      return post(event, 0, webhook);
    },
    calls: () => calls,
    all: () => all,
    hasChat: (chat) => chats.has(chat),
    pendingCount: () => queue.length + onTheirWay,
    drained: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        settle();
      }),
    stop() {
      for (const timer of timers) clearTimeout(timer);
      wake();
      poster.close();
    },
  };
}
