import { z } from "zod";
import type { Delivery } from "../channel.ts";
import { undelivered } from "../undelivered.ts";
import { fromStatus } from "../zalo/to-delivery.ts";
import type { ZaloBotAnswer } from "./zalo-bot-api.ts";

/**
 * What came of a call that sends one message. Zalo publishes no list of codes for this platform:
 * they are read as HTTP's, and what can't be placed is refused with an alarm.
 */
export function toDelivery(answer: ZaloBotAnswer, now: Date): Delivery {
  switch (answer.kind) {
    case "done": {
      const id = sentMessage.safeParse(answer.result).data?.message_id;
      return { kind: "sent", ...(id !== undefined && { externalId: id }) };
    }
    case "refused":
      return fromRefusal(answer.code, answer.description);
    case "failed":
      return undelivered(answer.failure);
    case "odd":
      return fromStatus(answer.status, now);
  }
}

const sentMessage = z.object({ message_id: z.coerce.string().min(1).max(128) });

function fromRefusal(code: number, description: string): Delivery {
  switch (code) {
    case 400:
      return fromBadRequest(description);
    case 401:
    case 404:
      return { kind: "broken", reason: "bad_token" };
    case 403:
      return { kind: "refused", reason: "blocked", unreachable: true };
    case 408:
    case 504:
      return { kind: "unknown", reason: "gateway_timeout" };
    case 413:
      return tooLong;
    case 429:
      // How long is told nowhere, and the limit is that of the bot's plan.
      return { kind: "busy", reason: "flood", retryAfterMs: 10_000, wholeBot: true };
    default:
      return code >= 500 && code < 600
        ? { kind: "busy", reason: "server_error", retryAfterMs: 2000, wholeBot: false }
        : { kind: "refused", reason: "unknown_code", unreachable: false, alarm: true };
  }
}

const tooLong: Delivery = {
  kind: "refused",
  reason: "too_long",
  unreachable: false,
  alarm: true,
};

function fromBadRequest(description: string): Delivery {
  if (/(chat|user) not found/i.test(description))
    return { kind: "refused", reason: "chat_not_found", unreachable: true };
  if (/too long/i.test(description)) return tooLong;
  return { kind: "refused", reason: "bad_request", unreachable: false, alarm: true };
}
