import type { Api } from "grammy";
import { HttpError } from "grammy";
import { publishCommands } from "../../bot/telegram/commands.ts";
import { toDelivery } from "../../bot/telegram/failure.ts";
import { allowedUpdates } from "../../bot/telegram/update.ts";
import {
  keepRegistering,
  type RegisteringHouse,
  type RegisteringOptions,
  type RegisterTrouble,
} from "./keep-registering.ts";
import { telegramWebhookPath } from "./telegram.ts";

export type RegisterHouse = RegisteringHouse & { api: Api };

/** How updates shall come: by webhook at our public address, or fetched by us. */
export type TelegramWay =
  | { kind: "webhook"; publicUrl: string; secret: string }
  | { kind: "polling" };

/**
 * Tells Telegram how updates shall come, and the command list. Runs in the background and tries
 * until it is done or the signal comes: the start of the house never waits for Telegram.
 */
export async function registerTelegram(
  house: RegisterHouse,
  way: TelegramWay,
  { signal, pauseMs }: RegisteringOptions,
): Promise<void> {
  const { api, log } = house;
  const attempt = async (): Promise<RegisterTrouble | undefined> => {
    try {
      await register(api, way, signal as ApiSignal);
      return undefined;
    } catch (error) {
      return troubleOf(error);
    }
  };
  if (!(await keepRegistering(house, attempt, { signal, pauseMs }))) return;
  log.info({ way: way.kind }, "registered with Telegram");
  if (!(await publishCommands(api, signal))) log.warn("Telegram did not take the command list");
}

type ApiSignal = Parameters<Api["getMe"]>[0];

async function register(api: Api, way: TelegramWay, signal: ApiSignal): Promise<void> {
  if (way.kind === "polling") {
    await api.deleteWebhook({}, signal);
    return;
  }
  const url = way.publicUrl.replace(/\/+$/, "") + telegramWebhookPath;
  const options = { secret_token: way.secret, allowed_updates: allowedUpdates };
  await api.setWebhook(url, options, signal);
}

/** The error's own words may hold the token: only its name is told. */
function troubleOf(error: unknown): RegisterTrouble {
  const fate = toDelivery(error);
  const reason = "reason" in fate ? fate.reason : fate.kind;
  return error instanceof HttpError
    ? {
        reason,
        advice: "Telegram can't be reached: will keep trying to register",
        needsOperator: false,
      }
    : {
        reason,
        advice: "Telegram refuses our registration: check the token and PUBLIC_URL",
        needsOperator: true,
      };
}
