import { webBot } from "../../bot/web/to-inbound.ts";
import { readContactAddress } from "../conversations/contact-address-view.ts";
import type { ChatStream } from "./chat-stream.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";

/** The open streams of this process, by chat. */
export type ChatHub = {
  /** Whether this network may open one more. */
  hasRoom(ip: string | undefined): boolean;
  /** Of too many streams of one chat the oldest is parked. */
  enter(place: Place): void;
  leave(place: Place): void;
  /** There is news in a chat. */
  wake(address: string): void;
};

export type Place = { address: string; ip: string | undefined; stream: ChatStream };

export const mostStreamsOfChat = 4;
const mostStreamsOfNetwork = 300;

type House = Pick<PublicHouse, "db" | "signals" | "stopping" | "log">;

export function openChatHub(house: House): ChatHub {
  const chats = new Map<string, Set<Place>>();
  const networks = new Map<string, number>();
  const openIn = (ip: string | undefined): number => networks.get(networkOf(ip)) ?? 0;
  const setOpenIn = (ip: string | undefined, open: number): void => {
    if (open > 0) networks.set(networkOf(ip), open);
    else networks.delete(networkOf(ip));
  };
  const wake = (address: string): void => {
    for (const place of chats.get(address) ?? []) place.stream.wake();
  };
  const leave = (place: Place): void => {
    const chat = chats.get(place.address);
    if (!chat?.delete(place)) return;
    if (chat.size === 0) chats.delete(place.address);
    setOpenIn(place.ip, openIn(place.ip) - 1);
  };
  const enter = (place: Place): void => {
    const chat = chats.get(place.address) ?? new Set();
    chats.set(place.address, chat.add(place));
    setOpenIn(place.ip, openIn(place.ip) + 1);
    const [oldest] = chat;
    if (chat.size <= mostStreamsOfChat || !oldest) return;
    leave(oldest);
    oldest.stream.end("parked");
  };
  passSignalsOn(house, { isIdle: () => chats.size === 0, wake });
  house.stopping?.addEventListener("abort", () => {
    const places = [...chats.values()].flatMap((chat) => [...chat]);
    for (const place of places) place.stream.end("closed");
  });
  return { wake, enter, leave, hasRoom: (ip) => openIn(ip) < mostStreamsOfNetwork };
}

/** Signals name contacts, streams know addresses. Whatever is missed here, the next beat brings. */
function passSignalsOn(
  { db, signals, log }: House,
  { isIdle, wake }: { isIdle(): boolean; wake(address: string): void },
): void {
  const pass = async (contactId: string): Promise<void> => {
    if (isIdle()) return;
    try {
      const contact = await readContactAddress(db.prisma, contactId);
      if (contact?.channel === "web" && contact.bot === webBot) wake(contact.address);
    } catch (error) {
      log?.warn({ err: error }, "A chat could not be told of news");
    }
  };
  signals.on("letter_sent", (contactId) => void pass(contactId));
  signals.on("conversation_changed", (contactId) => void pass(contactId));
}
