import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import { HttpError } from "grammy";
import type { Logger } from "pino";
import { publishCommands } from "../../bot/telegram/commands.ts";
import { toDelivery } from "../../bot/telegram/failure.ts";
import { allowedUpdates } from "../../bot/telegram/update.ts";
import { backOff } from "../back-off.ts";
import { telegramWebhookPath } from "./telegram.ts";

export type RegisterHouse = {
  api: Api;
  /** From 0 to 1, to spread the tries of several processes. */
  random: () => number;
  log: Pick<Logger, "info" | "warn" | "error">;
  /** Told the named reason of each failed try, and of the end of trouble. */
  onTrouble?: (reason?: string) => void;
};

/** How updates shall come: by webhook at our public address, or fetched by us. */
export type TelegramWay =
  | { kind: "webhook"; publicUrl: string; secret: string }
  | { kind: "polling" };

/**
 * Tells Telegram how updates shall come, and the command list. Runs in the background and tries
 * until it is done or the signal comes: the start of the house never waits for Telegram.
 */
export async function registerTelegram(
  { api, random, log, onTrouble }: RegisterHouse,
  way: TelegramWay,
  { signal, pauseMs = 1000 }: { signal: AbortSignal; pauseMs?: number },
): Promise<void> {
  for (let tries = 1; !signal.aborted; tries++) {
    try {
      await register(api, way, signal as ApiSignal);
      log.info({ way: way.kind }, "registered with Telegram");
      onTrouble?.();
      if (!(await publishCommands(api, signal))) log.warn("Telegram did not take the command list");
      return;
    } catch (error) {
      if (signal.aborted) return;
      onTrouble?.(reasonOf(error));
      if (tries === 1) tell(log, way, error);
      const limits = { firstMs: pauseMs, mostMs: 64 * pauseMs, chance: random() };
      await sleep(backOff(tries, limits), undefined, { signal }).catch(() => {});
    }
  }
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

function tell(log: RegisterHouse["log"], way: TelegramWay, error: unknown): void {
  const reason = reasonOf(error);
  if (error instanceof HttpError) {
    log.warn({ way: way.kind, reason }, "Telegram can't be reached: will keep trying to register");
  } else {
    log.error(
      { way: way.kind, reason },
      "Telegram refuses our registration: check the token and PUBLIC_URL",
    );
  }
}

/** The error's own words may hold the token: only its name is told. */
function reasonOf(error: unknown): string {
  const fate = toDelivery(error);
  return "reason" in fate ? fate.reason : fate.kind;
}
