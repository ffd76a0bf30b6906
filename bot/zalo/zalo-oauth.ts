import { z } from "zod";
import { type HttpAnswer, openHttp } from "../http-call.ts";

/** A pair of tokens; `seconds` is how long the access token lives. */
export type TokenPair = { access: string; refresh: string; seconds: number };

/** What came of asking for tokens. Only codes are told: Zalo's words may hold what was sent. */
export type TokenAnswer =
  | { kind: "pair"; pair: TokenPair }
  /** Zalo said no; nothing took effect. The codes of its sign-in are not published. */
  | { kind: "refused"; code?: number }
  /** Too many calls: not now. Nothing took effect. */
  | { kind: "busy" }
  /** It surely did not reach Zalo. */
  | { kind: "not_sent" }
  /** It may have taken effect, and used up what was shown. */
  | { kind: "unknown" };

export type ZaloOAuth = {
  /** For the code of a consent; a code works once. */
  exchange(code: string, verifier: string): Promise<TokenAnswer>;
  /** For a refresh token, which works once. */
  refresh(token: string): Promise<TokenAnswer>;
};

type OAuthOptions = { oauthRoot: string; appId: string; appSecret: string; timeoutMs?: number };

/** Zalo's sign-in for Official Accounts (OAuth v4). One call is one request. Never rejects. */
export function openZaloOAuth({ oauthRoot, appId, appSecret, timeoutMs }: OAuthOptions): ZaloOAuth {
  const http = openHttp(oauthRoot, timeoutMs);
  const ask = async (form: Record<string, string>): Promise<TokenAnswer> => {
    const body = { form: { ...form, app_id: appId } };
    return readTokens(await http.post("/access_token", body, { secret_key: appSecret }));
  };
  return {
    exchange: (code, verifier) =>
      ask({ code, grant_type: "authorization_code", code_verifier: verifier }),
    refresh: (token) => ask({ refresh_token: token, grant_type: "refresh_token" }),
  };
}

/** Zalo's code for too many calls. */
const overTheLimit = -32;

function readTokens(answer: HttpAnswer): TokenAnswer {
  if (answer.kind === "failed") {
    const { failure } = answer;
    const isSure = failure === "not_connected" || failure === "bad_certificate";
    return { kind: isSure ? "not_sent" : "unknown" };
  }
  if (answer.status === 429) return { kind: "busy" };
  if (answer.status >= 500) return { kind: "unknown" };
  const { data: given } = pair.safeParse(answer.json);
  if (given) {
    const { access_token: access, refresh_token: refresh, expires_in: seconds } = given;
    return { kind: "pair", pair: { access, refresh, seconds } };
  }
  const { data: no } = refusal.safeParse(answer.json);
  // Half a pair, or what a gateway in between says, proves nothing.
  if (no === undefined || (no.error === undefined && no.error_name === undefined)) {
    return { kind: "unknown" };
  }
  if (no.error === overTheLimit) return { kind: "busy" };
  return { kind: "refused", ...(no.error !== undefined && { code: no.error }) };
}

/** `expires_in` is a string of seconds; old documents have a number. */
const pair = z.object({
  access_token: z.string().min(1).max(8192),
  refresh_token: z.string().min(1).max(8192),
  expires_in: z.coerce
    .number()
    .int()
    .positive()
    .max(366 * 86_400),
});

/** Refusals come with status 200 as well, and in other words than the API's. */
const refusal = z.object({
  error: z.coerce
    .number()
    .int()
    .refine((code) => code !== 0)
    .optional(),
  error_name: z.string().min(1).optional(),
});
