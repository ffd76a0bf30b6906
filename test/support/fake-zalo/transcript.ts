/** Something that reached a citizen, numbered in the order it did. */
export type Sent = { user: string; id: number; text: string };

export type Match<Message> = string | RegExp | ((message: Message) => boolean);

export type WaitOptions = {
  /** Only messages with a higher id count. */
  after?: number;
  timeoutMs?: number;
};

/** Everything that was sent, and promises for what will be. */
export type Transcript<Message extends Sent> = {
  add(message: Message): void;
  /** A message was marked: who waits looks again. */
  changed(user: string): void;
  of(user: string): readonly Message[];
  all(): readonly Message[];
  /** The first message that matches, sent already or to come. Rejects with the transcript. */
  waitFor(user: string, match: Match<Message>, options?: WaitOptions): Promise<Message>;
  /** The citizen's messages once there are that many. */
  waitForCount(user: string, count: number, timeoutMs?: number): Promise<readonly Message[]>;
};

export function openTranscript<Message extends Sent>(): Transcript<Message> {
  const all: Message[] = [];
  const byUser = new Map<string, Message[]>();
  const waiters = new Map<string, Set<() => void>>();
  const of = (user: string): Message[] => byUser.get(user) ?? [];
  const changed = (user: string): void => {
    for (const check of waiters.get(user) ?? []) check();
  };

  const wait = <Found>(
    user: string,
    look: () => Found | undefined,
    what: string,
    timeoutMs = 10_000,
  ): Promise<Found> =>
    new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const ofUser = waiters.get(user) ?? new Set();
      waiters.set(user, ofUser);
      const check = (): void => {
        const now = look();
        if (now === undefined) return;
        clearTimeout(timer);
        ofUser.delete(check);
        resolve(now);
      };
      const timer = setTimeout(() => {
        ofUser.delete(check);
        const seen = of(user).map(({ id, text }) => `  ${id}: ${text}`);
        reject(
          new Error(
            `user ${user} did not get ${what} within ${timeoutMs} ms; they got:\n${seen.join("\n")}`,
          ),
        );
      }, timeoutMs);
      ofUser.add(check);
    });

  return {
    add(message) {
      all.push(message);
      const known = byUser.get(message.user);
      if (known === undefined) byUser.set(message.user, [message]);
      else known.push(message);
      changed(message.user);
    },
    changed,
    of,
    all: () => all,
    waitFor: (user, match, { after = 0, timeoutMs } = {}) =>
      wait(
        user,
        () => of(user).find((message) => message.id > after && matches(message, match)),
        `a message like ${String(match)}`,
        timeoutMs,
      ),
    waitForCount: (user, count, timeoutMs) =>
      wait(
        user,
        () => (of(user).length >= count ? of(user) : undefined),
        `${count} messages`,
        timeoutMs,
      ),
  };
}

function matches<Message extends Sent>(message: Message, match: Match<Message>): boolean {
  if (typeof match === "string") return message.text.includes(match);
  return match instanceof RegExp ? match.test(message.text) : match(message);
}
