import type { Database, Tx } from "./db.ts";

/** What may be announced, and what its payload names. */
export const topics = [
  "letter_sent",
  "ticket_changed",
  "conversation_changed",
  "knowledge_changed",
  "calendar_changed",
  "notice",
] as const;
export type Topic = (typeof topics)[number];

/**
 * News between processes by NOTIFY: a screen learns that it should read again. The payload is an
 * id (a contact's for letter_sent and conversation_changed, a ticket code for ticket_changed,
 * "words" for knowledge_changed, "all" for calendar_changed, a person of the staff for notice),
 * never content. A missed signal loses nothing: every listener reads from the database.
 */
export type Signals = {
  on(topic: Topic, listener: (id: string) => void): () => void;
  close(): Promise<void>;
};

/** Leaves with the transaction's commit, or not at all. */
export async function announce(tx: Tx, topic: Topic, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${signalChannel}, ${signalText(topic, id)})`;
}

/** The channel and the text of a signal, for a store that announces within its own statement. */
export const signalChannel = "dan_hoi";

export function signalText(topic: Topic, id: string): string {
  return `${topic} ${id}`;
}

export async function openSignals(db: Pick<Database, "listen">): Promise<Signals> {
  const listeners = new Map<Topic, Set<(id: string) => void>>(
    topics.map((topic) => [topic, new Set()]),
  );
  const close = await db.listen(signalChannel, (payload) => {
    const [topic, id = ""] = payload.split(" ");
    for (const listener of listeners.get(topic as Topic) ?? []) listener(id);
  });
  return {
    on(topic, listener) {
      listeners.get(topic)?.add(listener);
      return () => listeners.get(topic)?.delete(listener);
    },
    close,
  };
}
