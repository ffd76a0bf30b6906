import type { Delivery } from "../channel.ts";
import { type Act, refusalOf, toRefusal } from "./failure.ts";

/**
 * The codes of templates by telephone, which are numbered otherwise than those of the account
 * (zalo.cloud, "mã lỗi"). Their source leaves out what stands between -112 and -119: those few are
 * as the field reports them.
 */
export const templateRefusals: readonly (readonly [code: number, reason: string, act: Act])[] = [
  [-100, "send_failed", "few_tries"],
  [-101, "app_invalid", "broken"],
  [-102, "app_unknown", "broken"],
  [-103, "app_inactive", "broken"],
  [-104, "app_secret", "broken"],
  [-105, "app_not_linked", "broken"],
  [-106, "method", "look_into"],
  [-107, "message_id", "look_into"],
  [-108, "phone_invalid", "refuse"],
  [-109, "template_unknown", "look_into"],
  [-110, "zalo_too_old", "refuse"],
  [-111, "template_data_empty", "look_into"],
  [-112, "template_data", "look_into"],
  [-1121, "template_data_too_long", "look_into"],
  [-114, "phone_declined", "refuse"],
  [-115, "out_of_money", "look_into"],
  [-116, "template_text", "look_into"],
  [-117, "template_not_permitted", "look_into"],
  [-118, "phone_without_zalo", "refuse"],
  [-119, "phone_declined", "refuse"],
  [-140, "phone_declined", "refuse"],
  [-144, "day_quota", "look_into"],
  [-147, "day_quota", "look_into"],
  [-1472, "day_quota", "look_into"],
];

const byCode = new Map(templateRefusals.map(([code, reason, act]) => [code, { reason, act }]));

/** What a code says of a template by telephone; the account's own codes (tokens, limits) come too. */
export function templateRefusalOf(code: number, now: Date): Delivery {
  const known = byCode.get(code);
  return known ? toRefusal(known, now) : refusalOf(code, now);
}
