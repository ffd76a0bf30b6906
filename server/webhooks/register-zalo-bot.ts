import { toDelivery } from "../../bot/zalo-bot/failure.ts";
import type { ZaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import type { Clock } from "../clock.ts";
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
  house: RegisteringHouse & { api: ZaloBotApi; clock: Clock },
  webhook: { publicUrl: string; secret: string },
  options: RegisteringOptions,
): Promise<void> {
  const { api, clock, log } = house;
  const url = webhook.publicUrl.replace(/\/+$/, "") + zaloBotWebhookPath;
  const attempt = async (): Promise<RegisterTrouble | undefined> => {
    const answer = await api.call("setWebhook", { url, secret_token: webhook.secret });
    if (answer.kind === "done") return undefined;
    const fate = toDelivery(answer, clock.now());
    const reason = "reason" in fate ? fate.reason : fate.kind;
    return answer.kind === "refused"
      ? { reason, advice: refusedAdvice, needsOperator: true }
      : { reason, advice: awayAdvice, needsOperator: false };
  };
  const isDone = await keepRegistering(house, attempt, options);
  if (isDone) log.info("registered with the Zalo Bot platform");
}

const refusedAdvice = "Zalo refuses the bot's webhook: check ZALO_BOT_TOKEN and PUBLIC_URL (https)";
const awayAdvice = "Zalo's bot server can't be reached: will keep trying to register";
