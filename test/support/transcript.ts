/** Something that reached somebody, numbered in the order it did. */
export type Sent = { id: number; text: string };

export type Match<Message> = string | RegExp | ((message: Message) => boolean);

export type WaitOptions = {
  /** Only messages with a higher id count. */
  after?: number;
  timeoutMs?: number;
};

/** Everything that was sent, and promises for what will be. */
export type Transcript<Message extends Sent, Place> = {
  add(message: Message): void;
  remove(place: Place, id: number): void;
  /** A message was marked: who waits looks again. */
  changed(place: Place): void;
  of(place: Place): readonly Message[];
  all(): readonly Message[];
  /** The first message that matches, sent already or to come. Rejects with the transcript. */
  waitFor(place: Place, match: Match<Message>, options?: WaitOptions): Promise<Message>;
  /** The messages of a place once there are that many. */
  waitForCount(place: Place, count: number, timeoutMs?: number): Promise<readonly Message[]>;
};

/** `placeOf` tells whose a message is: a chat, or a citizen. */
export function openTranscript<Message extends Sent, Place>(
  placeOf: (message: Message) => Place,
): Transcript<Message, Place> {
  const all: Message[] = [];
  const byPlace = new Map<Place, Message[]>();
  const waiters = new Map<Place, Set<() => void>>();
  const of = (place: Place): Message[] => byPlace.get(place) ?? [];
  const changed = (place: Place): void => {
    for (const check of waiters.get(place) ?? []) check();
  };

  const wait = <Found>(
    place: Place,
    look: () => Found | undefined,
    what: string,
    timeoutMs = 10_000,
  ): Promise<Found> =>
    new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const atPlace = waiters.get(place) ?? new Set();
      waiters.set(place, atPlace);
      const check = (): void => {
        const now = look();
        if (now === undefined) return;
        clearTimeout(timer);
        atPlace.delete(check);
        resolve(now);
      };
      const timer = setTimeout(() => {
        atPlace.delete(check);
        const seen = of(place).map(({ id, text }) => `  ${id}: ${text}`);
        reject(
          new Error(
            `${String(place)} did not get ${what} within ${timeoutMs} ms; they got:\n${seen.join("\n")}`,
          ),
        );
      }, timeoutMs);
      atPlace.add(check);
    });

  return {
    add(message) {
      all.push(message);
      const place = placeOf(message);
      const known = byPlace.get(place);
      if (known === undefined) byPlace.set(place, [message]);
      else known.push(message);
      changed(place);
    },
    remove(place, id) {
      byPlace.set(
        place,
        of(place).filter((message) => message.id !== id),
      );
      changed(place);
    },
    changed,
    of,
    all: () => all,
    waitFor: (place, match, { after = 0, timeoutMs } = {}) =>
      wait(
        place,
        () => of(place).find((message) => message.id > after && matches(message, match)),
        `a message like ${String(match)}`,
        timeoutMs,
      ),
    waitForCount: (place, count, timeoutMs) =>
      wait(
        place,
        () => (of(place).length >= count ? of(place) : undefined),
        `${count} messages`,
        timeoutMs,
      ),
  };
}

function matches<Message extends Sent>(message: Message, match: Match<Message>): boolean {
  if (typeof match === "string") return message.text.includes(match);
  return match instanceof RegExp ? match.test(message.text) : match(message);
}
