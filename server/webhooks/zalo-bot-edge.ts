import { zaloBotChannel } from "../../bot/zalo-bot/send.ts";
import { zaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import { openSentFiles } from "../attachments/sent-files.ts";
import type { ZaloBotConfig } from "../config/zalo-config.ts";
import { holdLock } from "../lock.ts";
import type { ChannelEdge, ChannelHouse } from "./channel-edge.ts";
import { keepTrying } from "./keep-trying.ts";
import { pollZaloBot } from "./poll-zalo-bot.ts";
import { registerZaloBot } from "./register-zalo-bot.ts";
import { zaloBotWebhook } from "./zalo-bot.ts";

/** The Zalo Bot's way in and out: by webhook with a public address, else by long polling. */
export function zaloBotEdge(
  house: ChannelHouse,
  config: ZaloBotConfig,
  webhook: { publicUrl: URL; secret: string } | undefined,
): ChannelEdge {
  const { clock, db, ids, log, metrics } = house;
  const { botId: bot } = config;
  const stopping = new AbortController();
  const { signal } = stopping;
  const keeper = keepTrying({ log });
  const work: Promise<void>[] = [];
  let trouble: string | undefined;
  const ignored = (kind: string) => metrics.updateIgnored(kind);
  const shared = {
    ...house,
    bot,
    keeper,
    random: () => ids.chance(),
    onTrouble: (reason?: string) => void (trouble = reason),
  };
  const observe = {
    ignored,
    answered: (status: number, ms: number) => metrics.webhookAnswered("zalo_bot", status, ms),
  };
  const { linkTo } = openSentFiles({ ...house, publicUrl: webhook?.publicUrl.origin });
  return {
    channel: zaloBotChannel({ ...config, now: () => clock.now(), linkTo }),
    ...(webhook && { webhook: zaloBotWebhook({ ...shared, secret: webhook.secret, observe }) }),
    way: () => ({
      channel: "zalo_bot",
      bot,
      way: webhook ? "webhook" : "polling",
      ...(trouble !== undefined && { trouble }),
    }),
    begin: () => {
      if (webhook) {
        const { publicUrl, secret } = webhook;
        const place = { publicUrl: publicUrl.href, secret };
        work.push(registerZaloBot({ ...shared, api: zaloBotApi(config) }, place, { signal }));
        return;
      }
      // Longer than the time for which Zalo may hold an empty answer back.
      const api = zaloBotApi(config, 20_000);
      const poller = { ...shared, api, ignored, holdLock: (name: string) => holdLock(db, name) };
      work.push(pollZaloBot(poller, { signal }));
    },
    stop: async () => {
      stopping.abort();
      keeper.stop();
      await Promise.all(work);
    },
  };
}
