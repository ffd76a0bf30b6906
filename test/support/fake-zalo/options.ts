import type { Template } from "./template-rules.ts";

/** How this Zalo behaves where tests want it otherwise, and where its documents leave it open. */
export type FakeZaloOptions = {
  port?: number;
  /** Where it listens; 127.0.0.1 unless somebody's phone shall reach it. */
  host?: string;
  /** The time of windows, tokens and timestamps; moved further by `advance`. */
  now?: () => Date;
  /** How long a second of waiting lasts: retries of webhooks, the bot's long poll. 1000 is real. */
  secondMs?: number;
  /** A verifier's challenge entered once in the developer console; absent: each consent brings its own. */
  staticChallenge?: string;
  /** Whether `state` comes back with the code. */
  returnsState?: boolean;
  /** Whether the former access token goes on working after a refresh. */
  keepsOldAccessToken?: boolean;
  /** The switch of the console that makes appsecret_proof mandatory. */
  needsProof?: boolean;
  /** Requests a minute to the OA API. */
  perMinute?: number;
  buttons?: "accepted" | "refused";
  /** Whether a send's answer tells the quota of free replies, as it did until 2026-03. */
  showsQuota?: boolean;
  followOpensWindow?: boolean;
  /** What the account has for messages that cost, in đồng. */
  balance?: number;
  templates?: readonly Template[];
  /** When the citizen's phone reports the arrival: before the send was answered, after it, never. */
  receipts?: "before" | "after" | "never";
  /** Whether our own sends come back as oa_send_*. */
  echoes?: boolean;
  /** Which failed webhooks are repeated: the documents speak of connections not opened only. */
  retries?: "not_connected" | "any_failure";
  /** How long an answer to a webhook is waited for: 2000 is real. */
  webhookMs?: number;
  /** X-ZEvent-Timestamp with a time of its own, which then is the one in the signature. */
  timestampHeader?: boolean;
  signatureForm?: "mac=" | "mac = " | "bare";
  /** Each event at once, whatever came before it; else one after the other per citizen. */
  unordered?: boolean;
  /** Zalo refuses webhooks on one's own machine and without https; tests live there. */
  refusesLocalWebhooks?: boolean;
  /** Whether the bot's webhooks stand in {ok, result}; older samples show them bare. */
  botWrapper?: boolean;
  /** Whether the bot's webhooks are repeated when they fail; undocumented. */
  botRetries?: boolean;
};

export type Settings = Required<Omit<FakeZaloOptions, "staticChallenge">> & {
  staticChallenge: string | undefined;
};

export function toSettings(options: FakeZaloOptions): Settings {
  return {
    port: 0,
    host: "127.0.0.1",
    now: () => new Date(),
    secondMs: 2,
    staticChallenge: undefined,
    returnsState: true,
    keepsOldAccessToken: false,
    needsProof: false,
    perMinute: 4000,
    buttons: "refused",
    showsQuota: true,
    followOpensWindow: false,
    balance: Number.POSITIVE_INFINITY,
    templates: [],
    receipts: "after",
    echoes: true,
    retries: "not_connected",
    webhookMs: 2000,
    timestampHeader: false,
    signatureForm: "mac=",
    unordered: false,
    refusesLocalWebhooks: false,
    botWrapper: true,
    botRetries: false,
    ...options,
  };
}
