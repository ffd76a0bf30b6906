import type { Response } from "express";
import { webBot } from "../../bot/web/to-inbound.ts";
import { type ChatHistory, readChatHistory } from "../conversations/chat-history-view.ts";
import { advance, type ChatCursor } from "../conversations/chat-item.ts";
import { encodeEvent, encodeItem } from "./chat-event.ts";
import type { PublicHouse } from "./public-house.ts";

/** One open stream of events. */
export type ChatStream = {
  /** There may be news: reads it from the database. Calls during a reading join in one more. */
  wake(): void;
  /** Ends the stream, for good or for another one. */
  end(why: "closed" | "parked"): void;
};

type House = Pick<PublicHouse, "db" | "log">;

/** Comments keep proxies from cutting a silent stream, and let the page notice a dead one. */
export const heartbeatMs = 20_000;

/** A reader that takes nothing in while this much waits for it is let go; it may resume. */
const mostWaitingBytes = 1_000_000;

/** Tells a chat from `after` on (without it, the latest of the talk), and then what comes. */
export function openChatStream(
  house: House,
  response: Response,
  { address, after }: { address: string; after: ChatCursor | undefined },
): ChatStream {
  const teller = openTeller(response, after);
  let place = after;
  let isOpen = true;
  let isReading = false;
  let isStale = false;

  const end: ChatStream["end"] = (why) => {
    if (!isOpen) return;
    isOpen = false;
    clearInterval(heartbeat);
    if (why === "parked") response.write(encodeEvent("parked", {}));
    response.end();
  };

  const read = async (): Promise<void> => {
    isReading = true;
    try {
      do {
        isStale = false;
        const chat = { channel: "web", bot: webBot, address } as const;
        const history = await readChatHistory(house.db.prisma, chat, place);
        if (!isOpen) return;
        teller.tell(history);
        place = history.cursor;
        if (history.hasMore) isStale = true;
      } while (isStale);
    } catch (error) {
      house.log?.warn({ err: error }, "A chat's events could not be read");
      end("closed"); // the page comes back and resumes
    } finally {
      isReading = false;
    }
  };

  const wake = (): void => {
    isStale = true;
    if (isOpen && !isReading) void read();
  };

  const heartbeat = setInterval(() => {
    if (response.writableLength > mostWaitingBytes) return end("closed");
    response.write(": beat\n\n");
    wake(); // so that even a lost signal delays a reply by one beat only
  }, heartbeatMs);
  wake();
  return { wake, end };
}

/** Puts readings into events, saying no more than has changed. */
function openTeller(response: Response, after: ChatCursor | undefined) {
  let place: ChatCursor = after ?? { letter: 0n, message: 0n };
  let isTyping = false;
  let isReady = false;
  let erasedAt: number | null | undefined;

  return {
    tell: (history: ChatHistory): void => {
      const erased = history.erasedAt?.getTime() ?? null;
      if (erasedAt !== undefined && erased !== erasedAt) response.write(encodeEvent("cleared", {}));
      erasedAt = erased;
      for (const item of history.items) {
        place = advance(place, item);
        const event = encodeItem(item, place);
        if (event) response.write(event);
      }
      place = history.cursor;
      if (!isReady && !history.hasMore) {
        isReady = true;
        response.write(encodeEvent("ready", {}, place));
      }
      if (history.isWaiting !== isTyping) {
        isTyping = history.isWaiting;
        response.write(encodeEvent("typing", { on: isTyping }));
      }
    },
  };
}
