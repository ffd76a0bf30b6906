import { GrammyError, HttpError } from "grammy";
import { StoreAway } from "./accept-in-order.ts";
import { lasting, passing, type PollTrouble } from "./poll-trouble.ts";

/** Names what went wrong with one round of polling Telegram. */
export function telegramPollTrouble(error: unknown): PollTrouble {
  if (error instanceof GrammyError) return refusal(error);
  if (error instanceof HttpError) {
    return passing("telegram_away", "Telegram can't be reached: will keep trying");
  }
  if (error instanceof StoreAway) {
    const advice = "the inbox can't keep messages: Telegram holds them until it can";
    return { ...lasting("store_away", advice), details: { err: error } };
  }
  return { ...lasting("unexpected", "polling Telegram failed"), details: { err: error } };
}

function refusal({ error_code: code, description, parameters }: GrammyError): PollTrouble {
  if (code === 401 || code === 404) {
    return lasting("bad_token", "Telegram does not know the token: check TELEGRAM_BOT_TOKEN");
  }
  if (code === 409 && /webhook/i.test(String(description))) {
    return passing("webhook_is_set", "a webhook is set for this bot: it is removed to poll");
  }
  if (code === 409) {
    const advice = "another program polls with the same token: stop it, or use another bot";
    return lasting("another_poller", advice);
  }
  const retryAfterMs = 1000 * (parameters?.retry_after ?? 0);
  return {
    ...passing("telegram_refuses", "Telegram refuses to be polled: will keep trying"),
    retryAfterMs,
    details: { code },
  };
}
