import type { Config } from "./config.ts";
import { readWebhookSecret } from "./settings/read-webhook-secret.ts";
import type { ChannelEdge, ChannelHouse } from "./webhooks/channel-edge.ts";
import { telegramEdge } from "./webhooks/telegram-edge.ts";
import { zaloBotEdge } from "./webhooks/zalo-bot-edge.ts";
import { zaloEdge } from "./webhooks/zalo-edge.ts";

type House = ChannelHouse & { config: Config };

/** Every channel that is configured, besides our own web chat. */
export async function openChannels(house: House): Promise<readonly ChannelEdge[]> {
  const { telegram, zalo, zaloBot } = house.config;
  const edges = [
    telegram && telegramEdge(house, telegram, await webhookOf(house, "telegram", telegram)),
    zalo && zaloEdge(house, zalo),
    zaloBot && zaloBotEdge(house, zaloBot, await webhookOf(house, "zalo_bot", zaloBot)),
  ];
  return edges.filter((edge) => edge !== undefined);
}

/** With a public address messages come by webhook, under a secret of ours; else they are fetched. */
async function webhookOf(
  { config: { publicUrl }, db, ids }: House,
  channel: "telegram" | "zalo_bot",
  config: { webhookSecret?: string },
): Promise<{ publicUrl: URL; secret: string } | undefined> {
  if (!publicUrl) return undefined;
  return { publicUrl, secret: await readWebhookSecret({ tx: db.prisma, ids }, channel, config) };
}
