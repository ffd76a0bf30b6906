import type { ZaloBotAnswer, ZaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import {
  keepRegistering,
  type RegisteringHouse,
  type RegisteringOptions,
  type RegisterTrouble,
} from "./keep-registering.ts";
import { zaloBotWebhookPath } from "./zalo-bot.ts";

/**
 * Tells Zalo where events shall be posted to. Runs in the background and tries until it is done or
 * the signal comes. Zalo takes public addresses with https alone.
 */
export async function registerZaloBot(
  house: RegisteringHouse & { api: ZaloBotApi },
  webhook: { publicUrl: string; secret: string },
  options: RegisteringOptions,
): Promise<void> {
  const { api, log } = house;
  const url = webhook.publicUrl.replace(/\/+$/, "") + zaloBotWebhookPath;
  const attempt = async (): Promise<RegisterTrouble | undefined> => {
    const answer = await api.call("setWebhook", { url, secret_token: webhook.secret });
    return answer.kind === "done" ? undefined : troubleOf(answer);
  };
  const isDone = await keepRegistering(house, attempt, options);
  if (isDone) log.info("registered with the Zalo Bot platform");
}

function troubleOf(answer: Exclude<ZaloBotAnswer, { kind: "done" }>): RegisterTrouble {
  if (answer.kind !== "refused") {
    const advice = "Zalo's bot server can't be reached: will keep trying to register";
    return { reason: "zalo_away", advice, needsOperator: false };
  }
  const isToken = answer.code === 401 || answer.code === 404;
  return {
    reason: isToken ? "zalo_bot_token" : "zalo_bot_webhook",
    advice: "Zalo refuses the bot's webhook: check ZALO_BOT_TOKEN and PUBLIC_URL (https, public)",
    needsOperator: true,
  };
}
