import { GrammyError, HttpError } from "grammy";
import { StoreAway } from "./accept-in-order.ts";

/** Why polling does not get on, in words for the operator; never the error's own, which may hold the token. */
export type PollTrouble = {
  kind:
    | "telegram_away"
    | "telegram_refuses"
    | "bad_token"
    | "another_poller"
    | "webhook_is_set"
    | "store_away"
    | "unexpected";
  advice: string;
  needsOperator: boolean;
  retryAfterMs: number;
  details?: object;
};

export function pollTrouble(error: unknown): PollTrouble {
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

function passing(kind: PollTrouble["kind"], advice: string): PollTrouble {
  return { kind, advice, needsOperator: false, retryAfterMs: 0 };
}

function lasting(kind: PollTrouble["kind"], advice: string): PollTrouble {
  return { kind, advice, needsOperator: true, retryAfterMs: 0 };
}
