import { z } from "zod";
import { apiRoot } from "./addresses.ts";
import { number, whole } from "./numbers.ts";

const onOff = z.enum(["on", "off"], "give on or off").default("off");
const hosts = z
  .string()
  .regex(
    /^[a-z0-9.-]+(:\d+)?(,\s*[a-z0-9.-]+(:\d+)?)*$/i,
    "give host names parted by commas, such as zdn.vn",
  )
  .transform((text) => text.split(",").map((host) => host.trim().toLowerCase()));
const secret = (where: string) =>
  z
    .string()
    .regex(/^[\x21-\x7e]{4,512}$/, `copy it whole from ${where}, or leave it out`)
    .optional();

/**
 * What concerns Zalo. Nothing about Zalo was tried against the live service: every address and
 * every point that its documents leave open can be set here.
 */
export const zaloVariables = {
  ZALO_APP_ID: z
    .string()
    .regex(/^\d{5,25}$/, "copy the number from developers.zalo.me, or leave it out")
    .optional(),
  ZALO_APP_SECRET: secret("developers.zalo.me"),
  ZALO_OA_ID: z
    .string()
    .regex(/^\d{5,25}$/, "copy the number of the Official Account, or leave it out")
    .optional(),
  ZALO_OA_SECRET: secret("the webhook page of developers.zalo.me"),
  ZALO_API_ROOT: apiRoot().default("https://openapi.zalo.me"),
  ZALO_OAUTH_ROOT: apiRoot().default("https://oauth.zaloapp.com/v4/oa"),
  ZALO_BUSINESS_ROOT: apiRoot().default("https://business.openapi.zalo.me"),
  ZALO_MEDIA_HOSTS: hosts.default(["zdn.vn", "zadn.vn"]),
  /** One verifier for every consent, where the developer console wants its challenge entered once. */
  ZALO_CODE_VERIFIER: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/, "give 43 letters and digits, or leave it out")
    .optional(),
  ZALO_APPSECRET_PROOF: onOff,
  ZALO_WEBHOOK_HOURS: number(0.1, 48).default(3),
  ZALO_BUTTONS: onOff,
  ZALO_MESSAGES_PER_MINUTE: whole(1, 100_000).default(3000),
  ZALO_FILE_MEGABYTES: whole(1, 20).default(5),
  ZALO_PAID_MESSAGES: onOff,
  ZALO_DAILY_SPENDING: whole(0, 1_000_000_000).default(0),
  ZALO_PRICE_CONSULTATION: whole(0, 100_000).default(55),
  ZALO_PRICE_TEMPLATE_UID: whole(0, 100_000).default(300),
  ZALO_PRICE_TEMPLATE_PHONE: whole(0, 100_000).default(300),
  ZALO_VERIFICATION: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/, "give the key that the developer console shows")
    .optional(),
  ZALO_BOT_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{3,}$/, "copy it whole: id:secret")
    .optional(),
  ZALO_BOT_API_ROOT: apiRoot().default("https://bot-api.zaloplatforms.com"),
  ZALO_BOT_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,256}$/, "give 8 to 256 of A-Z a-z 0-9 _ -, or leave it out")
    .optional(),
  ZALO_BOT_MESSAGES_PER_SECOND: whole(1, 10_000).default(10),
};
