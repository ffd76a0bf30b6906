import type { Response } from "express";
import { webBot } from "../../bot/web/to-inbound.ts";
import { readChatHistory } from "../conversations/chat-history-view.ts";
import type { ChatCursor } from "../conversations/chat-item.ts";
import { encodeEvent } from "./chat-event.ts";
import { openChatTeller } from "./chat-teller.ts";
import type { PublicHouse } from "./public-house.ts";

/** One open stream of events. */
export type ChatStream = {
  /** There may be news: reads it from the database. Calls during a reading join in one more. */
  wake(): void;
  /** Ends the stream, for good or for another one. */
  end(why: "closed" | "parked"): void;
};

type House = Pick<PublicHouse, "db" | "log" | "beatMs">;

/** Comments keep proxies from cutting a silent stream, and let the page notice a dead one. */
const usualBeatMs = 20_000;

/** A reader that takes nothing in while this much waits for it is let go; it may resume. */
const mostWaitingBytes = 1_000_000;

/** Tells a chat from `after` on (without it, the latest of the talk), and then what comes. */
export function openChatStream(
  house: House,
  response: Response,
  { address, after }: { address: string; after: ChatCursor | undefined },
): ChatStream {
  const teller = openChatTeller(response, after);
  let place = after;
  let placeAtBeat: ChatCursor | undefined;
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
    // Even a lost signal delays a reply by one beat only, and so does a letter of another
    // transaction whose id is smaller than one told before its commit: hence one beat back.
    const now = place;
    if (!isReading && placeAtBeat) place = placeAtBeat;
    placeAtBeat = now;
    wake();
  }, house.beatMs ?? usualBeatMs);
  wake();
  return { wake, end };
}
