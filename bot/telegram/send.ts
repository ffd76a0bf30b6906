import type { Api } from "grammy";
import type { Channel, Delivery, OutgoingLetter, Pace } from "../channel.ts";
import { botOf } from "./bot-of.ts";
import { isMarkupError, toDelivery } from "./failure.ts";
import { telegramFiles } from "./fetch-file.ts";
import { fromReply, plainFromReply, type TelegramText } from "./from-reply.ts";
import { type TelegramAccess, telegramApi } from "./telegram-api.ts";

/** What Telegram's FAQ allows: 1 a second per chat, 20 a minute per group, 30 a second in all. */
export const telegramPace: Pace = { contactMs: 1000, groupMs: 3000, perSecond: 30 };

export type TelegramChannelOptions = TelegramAccess & {
  pace?: Pace;
  /** How long one call may take before its fate is unknown; 10 s unless told. */
  timeoutMs?: number;
};

/** Telegram as a way out. */
export function telegramChannel({
  pace = telegramPace,
  timeoutMs,
  ...access
}: TelegramChannelOptions): Channel {
  const api = telegramApi(access, timeoutMs);
  return {
    name: "telegram",
    bot: botOf(access.token),
    pace,
    send: (letter) => send(api, letter),
    fetchFile: telegramFiles(access),
  };
}

async function send(api: Api, { address, reply }: OutgoingLetter): Promise<Delivery> {
  try {
    return await sendOnce(api, address, fromReply(reply));
  } catch (error) {
    if (!isMarkupError(error)) return toDelivery(error);
  }
  // Telegram refused the markup, so nothing was sent: the same words once more, plain.
  try {
    return await sendOnce(api, address, plainFromReply(reply));
  } catch (error) {
    return toDelivery(error);
  }
}

async function sendOnce(api: Api, address: string, content: TelegramText): Promise<Delivery> {
  const { text, ...other } = content;
  const message = await api.sendMessage(address, text, other);
  return { kind: "sent", externalId: String(message.message_id) };
}
