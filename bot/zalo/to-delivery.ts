import { z } from "zod";
import type { Delivery } from "../channel.ts";
import { undelivered } from "../undelivered.ts";
import { refusalOf } from "./failure.ts";
import { untilNextMinute } from "./zalo-times.ts";
import type { ZaloAnswer } from "./zalo-api.ts";

/** What came of a call that sends one message; `toRefusal` reads the codes of that kind of message. */
export function toDelivery(answer: ZaloAnswer, now: Date, toRefusal = refusalOf): Delivery {
  switch (answer.kind) {
    case "done": {
      const { message_id: id, msg_id: templateId = id } =
        sentMessage.safeParse(answer.data).data ?? {};
      return { kind: "sent", ...(templateId !== undefined && { externalId: templateId }) };
    }
    case "refused":
      return toRefusal(answer.code, now);
    case "no_access":
      return withoutAccess(answer.reason);
    case "failed":
      return undelivered(answer.failure);
    case "odd":
      return fromStatus(answer.status, now);
  }
}

/** The same for a call without effect on the citizen, such as an upload: nothing may have arrived. */
export function toHarmless(answer: ZaloAnswer, now: Date): Delivery {
  const delivery = toDelivery(answer, now);
  if (delivery.kind !== "unknown") return delivery;
  return { kind: "busy", reason: delivery.reason, retryAfterMs: 5000, wholeBot: false };
}

const messageId = z.string().min(1).max(128).optional().catch(undefined);

/** A template by telephone has its id as `msg_id`. */
const sentMessage = z.object({ message_id: messageId, msg_id: messageId });

function withoutAccess(reason: Extract<ZaloAnswer, { kind: "no_access" }>["reason"]): Delivery {
  switch (reason) {
    case "not_connected":
      // Another name than that of a connection which fails.
      return { kind: "broken", reason: "no_consent" };
    case "needs_reauth":
      return { kind: "broken", reason };
    case "away":
      return { kind: "busy", reason: "sign_in_away", retryAfterMs: 5000, wholeBot: true };
  }
}

/**
 * An answer without Zalo's envelope. A gateway that waited in vain (504) or lost its other side
 * (502) may have handed the letter on; other errors of servers came before a message was made.
 */
export function fromStatus(status: number, now: Date): Delivery {
  if (status === 429) {
    const retryAfterMs = untilNextMinute(now);
    return { kind: "busy", reason: "minute_limit", retryAfterMs, wholeBot: true };
  }
  if (status === 502 || status === 504) return { kind: "unknown", reason: "gateway" };
  if (status >= 500) {
    return { kind: "busy", reason: "server_error", retryAfterMs: 2000, wholeBot: false };
  }
  // A wrong address, or a proxy in between that wants something of us.
  if (status >= 400) return { kind: "broken", reason: "odd_answer" };
  return { kind: "unknown", reason: "odd_answer" };
}
