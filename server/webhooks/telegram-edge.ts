import { telegramChannel } from "../../bot/telegram/send.ts";
import { telegramApi } from "../../bot/telegram/telegram-api.ts";
import { openSentFiles } from "../attachments/sent-files.ts";
import type { TelegramConfig } from "../config.ts";
import { holdLock } from "../lock.ts";
import { staffSide } from "../staff-group/staff-side.ts";
import type { ChannelEdge, ChannelHouse } from "./channel-edge.ts";
import { pollTelegram } from "./poll-telegram.ts";
import { registerTelegram } from "./register-telegram.ts";
import { telegramWebhook } from "./telegram.ts";

/** Telegram's way in and out: by webhook with a public address, else by long polling. */
export function telegramEdge(
  house: ChannelHouse,
  config: TelegramConfig,
  webhook: { publicUrl: URL; secret: string } | undefined,
): ChannelEdge {
  const { metrics, ids } = house;
  const stopping = new AbortController();
  const pace = config;
  const work: Promise<void>[] = [];
  const { botId: bot, staffGroup } = config;
  const place = { channel: "telegram", bot } as const;
  const staff = staffGroup ? staffSide({ ...house, place, configured: staffGroup }) : undefined;
  const shared = { ...house, bot, staff, random: () => ids.chance() };
  const troubles: { polling?: string | undefined; registering?: string | undefined } = {};
  const ignored = (kind: string) => metrics.updateIgnored(kind);
  const observe = {
    ignored,
    answered: (status: number, ms: number) => metrics.webhookAnswered("telegram", status, ms),
  };
  return {
    channel: telegramChannel({ ...config, pace, readFile: openSentFiles(house).readFile }),
    ...(webhook && { webhook: telegramWebhook({ ...shared, secret: webhook.secret, observe }) }),
    way: () => {
      const trouble = troubles.polling ?? troubles.registering;
      const way = webhook ? "webhook" : "polling";
      return { ...place, way, ...(trouble !== undefined && { trouble }) };
    },
    begin: () => {
      const { signal } = stopping;
      const way = webhook
        ? ({ kind: "webhook", publicUrl: webhook.publicUrl.href, secret: webhook.secret } as const)
        : ({ kind: "polling" } as const);
      const onTrouble = (reason?: string) => void (troubles.registering = reason);
      const registrar = { ...shared, api: telegramApi(config), onTrouble };
      work.push(registerTelegram(registrar, way, { signal }));
      if (webhook) return;
      // Longer than the 50 seconds for which Telegram may hold an empty answer back.
      const api = telegramApi(config, 60_000);
      const lock = (name: string) => holdLock(house.db, name);
      const onPollTrouble = (reason?: string) => void (troubles.polling = reason);
      const poller = { ...shared, api, ignored, holdLock: lock, onTrouble: onPollTrouble };
      work.push(pollTelegram(poller, { signal }));
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(work);
    },
  };
}
