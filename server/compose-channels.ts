import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db.ts";
import type { Ids } from "./ids.ts";
import type { Intake } from "./inbox/intake.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { readWebhookSecret } from "./settings/read-webhook-secret.ts";
import type { ChannelEdge } from "./webhooks/channel-edge.ts";
import { telegramEdge } from "./webhooks/telegram-edge.ts";
import { zaloEdge } from "./webhooks/zalo-edge.ts";

type House = {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  metrics: Metrics;
  intake: Intake;
  /** Seals tokens and keys hashes. */
  secretKey: string;
};

/** Every channel that is configured, besides our own web chat. */
export async function openChannels(house: House): Promise<readonly ChannelEdge[]> {
  const { zalo } = house.config;
  const edges = [await openTelegram(house), zalo && zaloEdge(house, zalo)];
  return edges.filter((edge) => edge !== undefined);
}

/** With a public address updates come by webhook, under a secret of ours; else they are fetched. */
async function openTelegram(house: House): Promise<ChannelEdge | undefined> {
  const { config, db, ids } = house;
  const { telegram, publicUrl } = config;
  if (!telegram) return undefined;
  const secret = publicUrl && (await readWebhookSecret({ tx: db.prisma, ids }, telegram));
  return telegramEdge(house, telegram, secret ? { publicUrl, secret } : undefined);
}
