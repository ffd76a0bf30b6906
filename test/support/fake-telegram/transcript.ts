import type { Button } from "./keyboard.ts";

/** One message of the bot as the citizen sees it. */
export type SentMessage = {
  chat: number;
  id: number;
  /** The topic it stands in; absent: the general one, or no forum. */
  thread?: number | undefined;
  /** After the markup was parsed. */
  text: string;
  /** As the bot sent it. */
  raw: string;
  /** The words that stand bold. */
  bold: string[];
  rows: Button[][];
  /** Its text is the caption. */
  file?: { kind: "photo" | "document"; name: string; bytes: Buffer };
  /** By `performance.now()`. */
  at: number;
};

export type Match = string | RegExp | ((message: SentMessage) => boolean);

export type WaitOptions = {
  /** Only messages with a higher id count. */
  after?: number;
  timeoutMs?: number;
};

/** Everything the bot sent, and promises for what it will send. */
export type Transcript = {
  add(message: SentMessage): void;
  remove(chat: number, id: number): void;
  /** A message was edited: who waits looks again. */
  changed(chat: number): void;
  of(chat: number): readonly SentMessage[];
  all(): readonly SentMessage[];
  /** The first message that matches, sent already or to come. Rejects with the transcript. */
  waitFor(chat: number, match: Match, options?: WaitOptions): Promise<SentMessage>;
  /** The chat's messages once there are that many. */
  waitForCount(chat: number, count: number, timeoutMs?: number): Promise<readonly SentMessage[]>;
};

export function openTranscript(): Transcript {
  const all: SentMessage[] = [];
  const byChat = new Map<number, SentMessage[]>();
  const waiters = new Map<number, Set<() => void>>();
  const of = (chat: number): SentMessage[] => byChat.get(chat) ?? [];
  const changed = (chat: number): void => {
    for (const check of waiters.get(chat) ?? []) check();
  };

  const wait = <Found>(
    chat: number,
    look: () => Found | undefined,
    what: string,
    timeoutMs = 10_000,
  ): Promise<Found> =>
    new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const inChat = waiters.get(chat) ?? new Set();
      waiters.set(chat, inChat);
      const check = (): void => {
        const now = look();
        if (now === undefined) return;
        clearTimeout(timer);
        inChat.delete(check);
        resolve(now);
      };
      const timer = setTimeout(() => {
        inChat.delete(check);
        const seen = of(chat).map(({ id, text }) => `  ${id}: ${text}`);
        reject(
          new Error(
            `chat ${chat} did not get ${what} within ${timeoutMs} ms; it got:\n${seen.join("\n")}`,
          ),
        );
      }, timeoutMs);
      inChat.add(check);
    });

  return {
    add(message) {
      all.push(message);
      const known = byChat.get(message.chat);
      if (known === undefined) byChat.set(message.chat, [message]);
      else known.push(message);
      changed(message.chat);
    },
    remove(chat, id) {
      byChat.set(
        chat,
        of(chat).filter((message) => message.id !== id),
      );
      changed(chat);
    },
    changed,
    of,
    all: () => all,
    waitFor: (chat, match, { after = 0, timeoutMs } = {}) =>
      wait(
        chat,
        () => of(chat).find((message) => message.id > after && matches(message, match)),
        `a message like ${String(match)}`,
        timeoutMs,
      ),
    waitForCount: (chat, count, timeoutMs) =>
      wait(
        chat,
        () => (of(chat).length >= count ? of(chat) : undefined),
        `${count} messages`,
        timeoutMs,
      ),
  };
}

function matches(message: SentMessage, match: Match): boolean {
  if (typeof match === "string") return message.text.includes(match);
  return match instanceof RegExp ? match.test(message.text) : match(message);
}
