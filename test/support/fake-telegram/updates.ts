/** An update as it goes over the wire. */
export type WireUpdate = { update_id: number } & Record<string, unknown>;

export type PendingUpdate = { chat: number; update: WireUpdate };

/** Kinds that come only when a bot asks for them by name. */
const onlyOnRequest = ["chat_member", "message_reaction", "message_reaction_count"];

/** The updates the bot has not confirmed yet, in the order of their ids. */
export type Updates = {
  /** Undefined: the bot did not ask for this kind, so it will never hear of it. */
  add(chat: number, kind: string, part: object): WireUpdate | undefined;
  pending(): Iterable<PendingUpdate>;
  count(): number;
  drop(id: number): void;
  clear(): void;
  /** Any update ever made, for delivering it once more. */
  made(id: number): PendingUpdate | undefined;
  /** An empty list means everything but what comes only on request; it holds until changed. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  onAdd(listener: (update: PendingUpdate) => void): void;
  /** Resolves when nothing is pending. */
  drained(): Promise<void>;
};

export function openUpdates(firstId: number): Updates {
  const pending = new Map<number, PendingUpdate>();
  const made = new Map<number, PendingUpdate>();
  const listeners: ((update: PendingUpdate) => void)[] = [];
  let allowed: readonly string[] = [];
  let nextId = firstId;
  let waiting: (() => void)[] = [];

  const settle = (): void => {
    if (pending.size > 0) return;
    for (const done of waiting.splice(0)) done();
  };

  return {
    add(chat, kind, part) {
      const isWanted = allowed.length > 0 ? allowed.includes(kind) : !onlyOnRequest.includes(kind);
      if (!isWanted) return undefined;
      const entry = { chat, update: { update_id: nextId++, [kind]: part } };
      pending.set(entry.update.update_id, entry);
      made.set(entry.update.update_id, entry);
      for (const listener of listeners) listener(entry);
      return entry.update;
    },
    pending: () => pending.values(),
    count: () => pending.size,
    drop(id) {
      pending.delete(id);
      settle();
    },
    clear() {
      pending.clear();
      settle();
    },
    made: (id) => made.get(id),
    allow: (kinds) => (allowed = kinds),
    allowed: () => allowed,
    onAdd: (listener) => void listeners.push(listener),
    drained: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        settle();
      }),
  };
}
