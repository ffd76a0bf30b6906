import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { keepSetting } from "./setting-store.ts";

/** What Telegram shows us to prove itself: TELEGRAM_WEBHOOK_SECRET, or one made once and kept. */
export async function readWebhookSecret(
  house: { tx: Tx; ids: Ids },
  config: { webhookSecret?: string },
): Promise<string> {
  const make = () => house.ids.token();
  return config.webhookSecret ?? keepSetting(house.tx, "telegram_webhook_secret", make);
}
