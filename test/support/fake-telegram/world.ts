import type { Forum } from "./forum.ts";
import { type Faults, openFaults } from "./faults.ts";
import type { PaceLimits } from "./pace.ts";
import { openTranscript } from "../transcript.ts";
import type { Transcript } from "./transcript.ts";
import { openUpdates, type Updates } from "./updates.ts";

/** Everything that this Telegram knows. */
export type World = {
  token: string;
  bot: { id: number; is_bot: true; first_name: string; username: string };
  /** Chats whose citizen has written once: a bot can't begin. */
  chats: Set<number>;
  blocked: Set<number>;
  /** Groups that became supergroups. */
  migrated: Map<number, number>;
  updates: Updates;
  transcript: Transcript;
  faults: Faults;
  webhook: Webhook | undefined;
  setWebhook(webhook: Webhook | undefined): void;
  onWebhookSet: () => void;
  commands: object[];
  /** Ids of tapped buttons: true once answered. */
  queries: Map<string, boolean>;
  /** What they were answered with, if anything. */
  toasts: Map<string, string>;
  /** Groups with topics. */
  forums: Map<number, Forum>;
  /** What citizens sent, by file_id. */
  files: Map<string, Buffer>;
  /** Every call as it came in, with its parameters as text. */
  log: string[];
  nextMessageId: () => number;
  limits: PaceLimits;
  /** How often each method was called. */
  calls: Map<string, number>;
};

export type Webhook = { url: string; secret: string | undefined; maxConnections: number };

export type WorldOptions = { token?: string; firstUpdateId?: number; limits?: PaceLimits };

export function openWorld({
  token = "7654321:AAFakeTelegramTokenForTests-0123456789",
  firstUpdateId = 1000,
  limits = {},
}: WorldOptions): World {
  let lastMessageId = 0;
  const world: World = {
    token,
    bot: {
      id: Number(token.split(":")[0]),
      is_bot: true,
      first_name: "Dân Hỏi",
      username: "dan_hoi_test_bot",
    },
    chats: new Set(),
    blocked: new Set(),
    migrated: new Map(),
    updates: openUpdates(firstUpdateId),
    transcript: openTranscript(({ chat }) => chat),
    faults: openFaults(),
    webhook: undefined,
    setWebhook(webhook) {
      world.webhook = webhook;
      world.onWebhookSet();
    },
    onWebhookSet: () => {},
    commands: [],
    queries: new Map(),
    toasts: new Map(),
    forums: new Map(),
    files: new Map(),
    log: [],
    nextMessageId: () => ++lastMessageId,
    limits,
    calls: new Map(),
  };
  return world;
}

export function chatObject(chat: number): object {
  return chat > 0
    ? { id: chat, type: "private", first_name: "Bình" }
    : { id: chat, type: chat < -1_000_000_000_000 ? "supergroup" : "group", title: "Tổ một cửa" };
}
