import type { Api } from "grammy";
import type { Channel, Delivery, OutgoingLetter, Pace } from "../channel.ts";
import { botOf } from "./bot-of.ts";
import { isMarkupError, toDelivery } from "./failure.ts";
import { telegramFiles } from "./fetch-file.ts";
import { fromReply, plainFromReply, type TelegramText } from "./from-reply.ts";
import { mostDocument, sendFile } from "./send-file.ts";
import { type TelegramAccess, telegramApi } from "./telegram-api.ts";

/** What Telegram's FAQ allows: 1 a second per chat, 20 a minute per group, 30 a second in all. */
export const telegramPace: Pace = { contactMs: 1000, groupMs: 3000, perSecond: 30 };

export type TelegramChannelOptions = TelegramAccess & {
  pace?: Pace;
  /** How long one call may take before its fate is unknown; 10 s unless told. */
  timeoutMs?: number;
  /** The bytes of a letter's file; undefined: it is gone. */
  readFile?: (id: string) => Promise<Buffer | undefined>;
};

/** Telegram as a way out. */
export function telegramChannel({
  pace = telegramPace,
  timeoutMs,
  readFile = () => Promise.resolve(undefined),
  ...access
}: TelegramChannelOptions): Channel {
  const api = telegramApi(access, timeoutMs);
  // A file takes longer on its way; still less than the outbox waits for a letter.
  const way = { api, readFile, fileApi: telegramApi(access, timeoutMs ?? 25_000) };
  return {
    name: "telegram",
    bot: botOf(access.token),
    pace,
    send: (letter) => send(way, letter),
    fetchFile: telegramFiles(access),
  };
}

type Way = Required<Pick<TelegramChannelOptions, "readFile">> & { api: Api; fileApi: Api };

/** Sends the words, with whatever goes with them; gives the message's id. */
type Carry = (content: TelegramText) => Promise<number>;

async function send(way: Way, letter: OutgoingLetter): Promise<Delivery> {
  const carry = await carrierOf(way, letter);
  if (typeof carry !== "function") return carry;
  try {
    return sentAs(await carry(fromReply(letter.reply)));
  } catch (error) {
    if (!isMarkupError(error)) return toDelivery(error);
  }
  // Telegram refused the markup, so nothing was sent: the same words once more, plain.
  try {
    return sentAs(await carry(plainFromReply(letter.reply)));
  } catch (error) {
    return toDelivery(error);
  }
}

async function carrierOf(
  { api, fileApi, readFile }: Way,
  { address, reply: { file } }: OutgoingLetter,
): Promise<Carry | Delivery> {
  if (!file) {
    return async ({ text, ...other }) => (await api.sendMessage(address, text, other)).message_id;
  }
  const bytes = await readFile(file.id);
  if (!bytes) return { kind: "refused", reason: "file_gone", unreachable: false };
  if (bytes.length > mostDocument)
    return { kind: "refused", reason: "file_too_big", unreachable: false };
  return (content) => sendFile(fileApi, address, { file, bytes }, content);
}

function sentAs(messageId: number): Delivery {
  return { kind: "sent", externalId: String(messageId) };
}
