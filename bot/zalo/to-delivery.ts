import { z } from "zod";
import type { Delivery } from "../channel.ts";
import { refusalOf } from "./failure.ts";
import { untilNextMinute } from "./zalo-times.ts";
import type { ZaloAnswer } from "./zalo-api.ts";

/** What came of a call that sends one message. */
export function toDelivery(answer: ZaloAnswer, now: Date): Delivery {
  switch (answer.kind) {
    case "done": {
      const id = sentMessage.safeParse(answer.data).data?.message_id;
      return { kind: "sent", ...(id !== undefined && { externalId: id }) };
    }
    case "refused":
      return refusalOf(answer.code, now);
    case "no_access":
      return withoutAccess(answer.reason);
    case "failed":
      return fromNetwork(answer.failure);
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

const sentMessage = z.object({ message_id: z.string().min(1).max(128) });

function withoutAccess(reason: Extract<ZaloAnswer, { kind: "no_access" }>["reason"]): Delivery {
  if (reason !== "away") return { kind: "broken", reason };
  return { kind: "busy", reason: "sign_in_away", retryAfterMs: 5000, wholeBot: true };
}

function fromNetwork(failure: Extract<ZaloAnswer, { kind: "failed" }>["failure"]): Delivery {
  switch (failure) {
    case "not_connected":
      // Nobody can be reached while the way to Zalo is cut, so the whole bot waits.
      return { kind: "busy", reason: failure, retryAfterMs: 2000, wholeBot: true };
    case "bad_certificate":
      return { kind: "broken", reason: failure };
    case "cut":
    case "no_answer":
      return { kind: "unknown", reason: failure };
  }
}

/**
 * An answer without Zalo's envelope. A gateway that waited in vain (504) or lost its other side
 * (502) may have handed the letter on; other errors of servers came before a message was made.
 */
function fromStatus(status: number, now: Date): Delivery {
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
