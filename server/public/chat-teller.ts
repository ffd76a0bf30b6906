import type { Response } from "express";
import type { ChatHistory } from "../conversations/chat-history-view.ts";
import { advance, type ChatCursor, type ChatItem } from "../conversations/chat-item.ts";
import { encodeEvent, encodeItem } from "./chat-event.ts";

/** What one stream has been told, so that it is told once. */
export type ChatTeller = { tell(history: ChatHistory): void };

/** As many items as two readings can repeat. */
const mostRemembered = 500;

/** Puts readings of a chat into events, saying no more than is new to this stream. */
export function openChatTeller(
  response: Pick<Response, "write">,
  after: ChatCursor | undefined,
): ChatTeller {
  const told = new Set<string>();
  let place: ChatCursor = after ?? { letter: 0n, message: 0n };
  let isTyping = false;
  let isReady = false;
  let erasedAt: number | null | undefined;

  const tellItem = (item: ChatItem): void => {
    const name = `${item.kind}${item.row}`;
    if (told.has(name)) return;
    told.add(name);
    if (told.size > mostRemembered) told.delete(told.keys().next().value ?? "");
    place = advance(place, item);
    const event = encodeItem(item, place);
    if (event) response.write(event);
  };

  return {
    tell: (history) => {
      const erased = history.erasedAt?.getTime() ?? null;
      if (erasedAt !== undefined && erased !== erasedAt) response.write(encodeEvent("cleared", {}));
      erasedAt = erased;
      for (const item of history.items) tellItem(item);
      if (!isReady && !history.hasMore) {
        isReady = true;
        place = history.cursor;
        response.write(encodeEvent("ready", {}, place));
      }
      if (history.isWaiting !== isTyping) {
        isTyping = history.isWaiting;
        response.write(encodeEvent("typing", { on: isTyping }));
      }
    },
  };
}
