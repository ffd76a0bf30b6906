import type { Content } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";

/** One thing said in a chat, by either side. `row` is its id in the inbox or among the letters. */
export type ChatItem =
  | { kind: "message"; row: bigint; at: Date; externalId: string; content: Content }
  | { kind: "reply"; row: bigint; at: Date; reply: Reply };

/** How far a reader has come on either side. */
export type ChatCursor = { letter: bigint; message: bigint };

/**
 * Both sides as one talk, by time, a message before a reply of the same instant. Each side keeps
 * the order of its rows, whatever its clocks say, so that a reader's cursor never jumps over one.
 */
export function mergeTalk(messages: readonly ChatItem[], replies: readonly ChatItem[]): ChatItem[] {
  const merged: ChatItem[] = [];
  let next = 0;
  for (const message of messages) {
    for (let reply = replies[next]; reply && reply.at < message.at; reply = replies[next]) {
      merged.push(reply);
      next += 1;
    }
    merged.push(message);
  }
  return [...merged, ...replies.slice(next)];
}

/** The reader's place after they have seen `item`; never back. */
export function advance(cursor: ChatCursor, item: Pick<ChatItem, "kind" | "row">): ChatCursor {
  const side = item.kind === "reply" ? "letter" : "message";
  return item.row > cursor[side] ? { ...cursor, [side]: item.row } : cursor;
}
