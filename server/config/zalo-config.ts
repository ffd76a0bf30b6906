import type { Values } from "./variables.ts";

/** One Official Account. */
export type ZaloConfig = {
  appId: string;
  /** Proves the application when a token is asked for. */
  appSecret: string;
  oaId: string;
  /** Proves a webhook; another than the application's secret. */
  oaSecret: string;
  /** Roots of the outside services, without a slash at the end. */
  apiRoot: string;
  oauthRoot: string;
  businessRoot: string;
  /** Files of citizens are fetched from these hosts and those below them alone. */
  mediaHosts: readonly string[];
  /** Absent: a new one for each consent. */
  codeVerifier?: string;
  /** Each call proves that it knows the application's secret. */
  sendsProof: boolean;
  /** A webhook whose timestamp is further from now is refused. */
  webhookToleranceMs: number;
  /** Choices are also sent as buttons, which Zalo does not document for these messages. */
  hasButtons: boolean;
  /** Letters a second, by Zalo's limit a minute. */
  perSecond: number;
  /** The most of one file that is sent. */
  fileBytes: number;
  spending: ZaloSpending;
};

/** What may be spent, in đồng. */
export type ZaloSpending = {
  /** False: nothing that costs money is sent. */
  isAllowed: boolean;
  /** The most of one day in Việt Nam. */
  mostADay: number;
  prices: { consultation: number; templateByUid: number; templateByPhone: number };
};

/** One bot of the Zalo Bot platform. */
export type ZaloBotConfig = {
  token: string;
  /** The part of the token before the colon, which is no secret. */
  botId: string;
  apiRoot: string;
  /** As of the Official Account. */
  mediaHosts: readonly string[];
  /** Absent: made once and kept in the database. */
  webhookSecret?: string;
  perSecond: number;
};

/** Undefined where no Official Account is configured; contradictions() sees to what is missing. */
export function toZalo(values: Values): ZaloConfig | undefined {
  const { ZALO_APP_ID: appId, ZALO_APP_SECRET: appSecret } = values;
  const { ZALO_OA_ID: oaId, ZALO_OA_SECRET: oaSecret } = values;
  if (!appId || !appSecret || !oaId || !oaSecret) return undefined;
  return {
    appId,
    appSecret,
    oaId,
    oaSecret,
    apiRoot: values.ZALO_API_ROOT,
    oauthRoot: values.ZALO_OAUTH_ROOT,
    businessRoot: values.ZALO_BUSINESS_ROOT,
    mediaHosts: values.ZALO_MEDIA_HOSTS,
    ...(values.ZALO_CODE_VERIFIER && { codeVerifier: values.ZALO_CODE_VERIFIER }),
    sendsProof: values.ZALO_APPSECRET_PROOF === "on",
    webhookToleranceMs: values.ZALO_WEBHOOK_HOURS * 3_600_000,
    hasButtons: values.ZALO_BUTTONS === "on",
    perSecond: values.ZALO_MESSAGES_PER_MINUTE / 60,
    fileBytes: values.ZALO_FILE_MEGABYTES * 1_048_576,
    spending: {
      isAllowed: values.ZALO_PAID_MESSAGES === "on",
      mostADay: values.ZALO_DAILY_SPENDING,
      prices: {
        consultation: values.ZALO_PRICE_CONSULTATION,
        templateByUid: values.ZALO_PRICE_TEMPLATE_UID,
        templateByPhone: values.ZALO_PRICE_TEMPLATE_PHONE,
      },
    },
  };
}

/** Undefined where no Zalo Bot is configured. */
export function toZaloBot(values: Values): ZaloBotConfig | undefined {
  const token = values.ZALO_BOT_TOKEN;
  if (token === undefined) return undefined;
  return {
    token,
    botId: token.slice(0, token.indexOf(":")),
    apiRoot: values.ZALO_BOT_API_ROOT,
    mediaHosts: values.ZALO_MEDIA_HOSTS,
    ...(values.ZALO_BOT_WEBHOOK_SECRET && { webhookSecret: values.ZALO_BOT_WEBHOOK_SECRET }),
    perSecond: values.ZALO_BOT_MESSAGES_PER_SECOND,
  };
}

/** What of an Official Account is set without the rest; undefined: all of it, or nothing. */
export function halfZalo(values: Values): string | undefined {
  const needed = ["ZALO_APP_ID", "ZALO_APP_SECRET", "ZALO_OA_ID", "ZALO_OA_SECRET"] as const;
  const missing = needed.filter((name) => values[name] === undefined);
  if (missing.length === 0 || missing.length === needed.length) return undefined;
  return `${missing.join(", ")}: an Official Account needs ${needed.join(", ")} together`;
}
