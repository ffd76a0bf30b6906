import type { Delivery } from "../channel.ts";
import { untilMorning, untilNextMinute } from "./zalo-times.ts";

/** What is done about one of Zalo's codes. Each says no, so the letter surely did not arrive. */
export type Act =
  /** The limit a minute of the application or the account: all wait for the next minute. */
  | "next_minute"
  /** This kind of message may not be sent at night. */
  | "morning"
  | "in_a_minute"
  | "in_an_hour"
  /** Zalo failed inside: a few tries. */
  | "few_tries"
  /** No for this letter; another way may be open. */
  | "refuse"
  /** No, and no other letter would reach this person either. */
  | "unreachable"
  /** No, by our own mistake or a setting: somebody should look, other letters go on. */
  | "look_into"
  /** Our access or our account: nothing can be sent until an operator acts. */
  | "broken";

/**
 * Every code that Zalo documents for its OpenAPI (table of errors, and what older clients list),
 * its name for logs and screens, and what is done. Pages of other vendors number differently.
 */
export const refusals: readonly (readonly [code: number, reason: string, act: Act])[] = [
  [-32, "minute_limit", "next_minute"],
  /** Sent again once with a new upload before it comes to this. */
  [-100, "upload_expired", "look_into"],
  [-124, "token_refused", "broken"],
  [-200, "send_failed", "few_tries"],
  [-201, "bad_field", "look_into"],
  [-204, "oa_deleted", "broken"],
  [-205, "oa_unknown", "broken"],
  [-209, "app_inactive", "broken"],
  [-210, "over_limit", "look_into"],
  [-211, "feature_quota", "broken"],
  [-212, "api_not_registered", "broken"],
  [-213, "not_following", "refuse"],
  [-214, "still_processing", "in_a_minute"],
  /** Said again of a token that was just renewed: see zalo-api.ts. */
  [-216, "token_refused", "broken"],
  [-217, "blocked", "unreachable"],
  [-218, "recipient_quota", "in_an_hour"],
  [-219, "app_removed", "broken"],
  [-220, "token_refused", "broken"],
  [-221, "oa_unverified", "broken"],
  [-223, "api_not_granted", "broken"],
  [-224, "package_too_small", "broken"],
  [-227, "banned_or_inactive", "unreachable"],
  [-230, "window_closed", "refuse"],
  [-232, "window_closed", "refuse"],
  [-233, "kind_unsupported", "look_into"],
  [-234, "not_at_night", "morning"],
  [-235, "oa_kind_unsupported", "broken"],
  [-237, "group_disabled", "refuse"],
  [-238, "asset_used", "look_into"],
  [-240, "old_api", "look_into"],
  [-241, "asset_unavailable", "look_into"],
  [-242, "bad_proof", "broken"],
  [-244, "kind_declined", "refuse"],
  [-248, "policy", "look_into"],
  [-249, "template_not_by_uid", "look_into"],
  /** Older clients: no reply after 48 hours; the quota of replies. */
  [-305, "window_closed", "refuse"],
  [-311, "recipient_quota", "in_an_hour"],
  /** Only what costs money: free letters go on. */
  [-320, "no_cloud_account", "look_into"],
  [-321, "out_of_money", "look_into"],
  [-403, "not_in_group", "refuse"],
  [-1340, "form_unknown", "look_into"],
  [-1341, "form_denied", "look_into"],
];

const byCode = new Map(refusals.map(([code, reason, act]) => [code, { reason, act }]));

/** What one of Zalo's codes means for the letter. One that we do not know is refused and looked into. */
export function refusalOf(code: number, now: Date): Delivery {
  return toRefusal(byCode.get(code) ?? { reason: `code_${Math.abs(code)}`, act: "look_into" }, now);
}

/** What is done about a refusal that a table knows. */
export function toRefusal({ reason, act }: { reason: string; act: Act }, now: Date): Delivery {
  switch (act) {
    case "next_minute":
      return { ...busy(reason, untilNextMinute(now)), wholeBot: true };
    case "morning":
      return busy(reason, untilMorning(now));
    case "in_a_minute":
      return busy(reason, 60_000);
    case "in_an_hour":
      return busy(reason, 3_600_000);
    case "few_tries":
      return { ...busy(reason, 5000), mostTries: 3 };
    case "refuse":
      return { kind: "refused", reason, unreachable: false };
    case "unreachable":
      return { kind: "refused", reason, unreachable: true };
    case "look_into":
      return { kind: "refused", reason, unreachable: false, alarm: true };
    case "broken":
      return { kind: "broken", reason };
  }
}

function busy(reason: string, retryAfterMs: number): Extract<Delivery, { kind: "busy" }> {
  return { kind: "busy", reason, retryAfterMs, wholeBot: false };
}
