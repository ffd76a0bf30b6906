import { apiServer } from "./api-server.ts";
import { botMethods } from "./bot-methods.ts";
import { type Citizens, citizens } from "./citizen.ts";
import { type Colleagues, colleagues } from "./colleague.ts";
import { deliverUpdates } from "./deliver.ts";
import type { Faults } from "./faults.ts";
import type { SentMessage, Transcript } from "./transcript.ts";
import { openWorld, type World, type WorldOptions } from "./world.ts";

export type FakeTelegramOptions = WorldOptions & {
  port?: number;
  /** How long a second of the webhook's retry delay lasts; 1000 is real. */
  secondMs?: number;
};

export type FakeTelegram = Citizens &
  Colleagues & {
    apiRoot: string;
    token: string;
    /** What the bot sent to a chat, oldest first. */
    messages(chat: number): readonly SentMessage[];
    allMessages(): readonly SentMessage[];
    waitFor: Transcript["waitFor"];
    waitForCount: Transcript["waitForCount"];
    /** The next calls that fit go wrong. Method names in lower case. */
    fail: Faults["add"];
    /** Resolves when every update was acknowledged. */
    drained(): Promise<void>;
    pendingCount(): number;
    /** Delivers an update of the past to the webhook once more; gives the status it answered. */
    deliverAgain(updateId: number): Promise<number>;
    /** How often the webhook answered with each status; 0 is no answer. */
    webhookAnswers(): ReadonlyMap<number, number>;
    webhook(): World["webhook"];
    commands(): readonly object[];
    /** How often a method was called (lower case). */
    callCount(method: string): number;
    /** Every call with its parameters, as it came in. */
    log(): readonly string[];
    /** Whether the query of a tapped button was answered. */
    isAnswered(update: object): boolean;
    /** Refuses connections, as when the way to Telegram is cut; updates wait. */
    goAway(): Promise<void>;
    comeBack(): Promise<void>;
    stop(): Promise<void>;
  };

/**
 * A Telegram for tests: a real HTTP server that keeps the rules of the Bot API as documented, and
 * citizens who write, tap and block. Kept honest by telegraf and grammY in its own tests.
 */
export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const { port = 0, secondMs = 20 } = options;
  const world = openWorld(options);
  const methods = botMethods(world);
  const never = new AbortController().signal;
  const delivering = deliverUpdates(world, {
    secondMs,
    carryOut: async (name, parameters) => methods.get(name.toLowerCase())?.(parameters, never),
  });
  world.onWebhookSet = delivering.restart;
  const server = apiServer(world, methods, port);
  const apiRoot = `http://127.0.0.1:${await server.open()}`;

  return {
    ...citizens(world),
    ...colleagues(world),
    apiRoot,
    token: world.token,
    messages: (chat) => world.transcript.of(chat),
    allMessages: () => world.transcript.all(),
    waitFor: world.transcript.waitFor,
    waitForCount: world.transcript.waitForCount,
    fail: world.faults.add,
    drained: world.updates.drained,
    pendingCount: world.updates.count,
    deliverAgain: delivering.again,
    webhookAnswers: delivering.answers,
    webhook: () => world.webhook,
    commands: () => world.commands,
    callCount: (method) => world.calls.get(method) ?? 0,
    log: () => world.log,
    isAnswered: (update) => {
      const query = (update as { callback_query?: { id: string } }).callback_query;
      return query !== undefined && world.queries.get(query.id) === true;
    },
    goAway: async () => {
      delivering.stop();
      await server.close();
    },
    comeBack: async () => {
      await server.open();
      delivering.restart();
    },
    stop: async () => {
      delivering.stop();
      await server.close();
    },
  };
}
