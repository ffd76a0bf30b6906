import type { Delivery } from "./channel.ts";
import type { ConnectionFailure } from "./connection.ts";

/** What a call that failed on its way means for the letter that it carried, on any channel. */
export function undelivered(failure: ConnectionFailure): Delivery {
  switch (failure) {
    case "not_connected":
      // Nobody can be reached while the way to the channel is cut, so the whole bot waits.
      return { kind: "busy", reason: failure, retryAfterMs: 2000, wholeBot: true };
    case "bad_certificate":
      return { kind: "broken", reason: failure };
    case "cut":
    case "no_answer":
      return { kind: "unknown", reason: failure };
  }
}
