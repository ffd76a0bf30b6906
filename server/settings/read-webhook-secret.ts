import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { keepSetting } from "./setting-store.ts";

/** What a channel shows us to prove itself: the configured secret, or one made once and kept. */
export async function readWebhookSecret(
  house: { tx: Tx; ids: Ids },
  channel: "telegram" | "zalo_bot",
  config: { webhookSecret?: string },
): Promise<string> {
  const make = () => house.ids.token();
  return config.webhookSecret ?? keepSetting(house.tx, `${channel}_webhook_secret`, make);
}
