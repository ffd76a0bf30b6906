import type { Channel, Delivery, OutgoingLetter, Pace } from "../channel.ts";
import type { Reply, ReplyFile } from "../reply.ts";
import { fileLinkWords, fileUnsendableWords } from "../texts/sent-file.ts";
import { zaloFiles } from "../zalo/fetch-file.ts";
import { plainText } from "../zalo/from-reply.ts";
import { toDelivery } from "./failure.ts";
import { type ZaloBotAccess, type ZaloBotApi, zaloBotApi } from "./zalo-bot-api.ts";

export type ZaloBotChannelOptions = ZaloBotAccess & {
  /** The part of the token before the colon. */
  botId: string;
  /** Letters a second by the whole bot: Zalo publishes no limit. */
  perSecond: number;
  /** Pictures and voice of citizens are fetched from these hosts and those below them alone. */
  mediaHosts: readonly string[];
  now: () => Date;
  /** Where the citizen may fetch a file of their letter: the platform carries none. */
  linkTo?: (file: ReplyFile) => string | undefined;
  timeoutMs?: number;
};

/** The Zalo Bot platform as a way out: words alone, with numbered choices (to-letters.ts). */
export function zaloBotChannel(options: ZaloBotChannelOptions): Channel {
  const { botId: bot, mediaHosts, timeoutMs, perSecond } = options;
  const api = zaloBotApi(options, timeoutMs);
  return {
    name: "zalo_bot",
    bot,
    pace: paceOf(perSecond),
    send: (letter) => send(api, letter, options),
    fetchFile: zaloFiles({ mediaHosts }),
  };
}

/** No limit for one chat is published: the same as for the Official Account. */
function paceOf(perSecond: number): Pace {
  return { contactMs: 300, groupMs: 3000, perSecond };
}

async function send(
  api: ZaloBotApi,
  { address, reply }: OutgoingLetter,
  { linkTo, now }: Pick<ZaloBotChannelOptions, "linkTo" | "now">,
): Promise<Delivery> {
  const given = { chat_id: address, text: wordsOf(reply, linkTo) };
  return toDelivery(await api.call("sendMessage", given), now());
}

/** A photo could go by its public address alone, and ours have none. */
function wordsOf({ file, ...reply }: Reply, linkTo: ZaloBotChannelOptions["linkTo"]): string {
  if (!file) return plainText(reply);
  const link = linkTo?.(file);
  const place = link ? fileLinkWords(file.name, link) : fileUnsendableWords(file.name);
  return plainText({
    ...reply,
    text: [reply.text, place].filter((part) => part !== "").join("\n\n"),
  });
}
