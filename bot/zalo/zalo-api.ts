import { createHmac } from "node:crypto";
import { z } from "zod";
import type { ConnectionFailure } from "../connection.ts";
import { type HttpAnswer, type HttpCaller, openHttp } from "../http-call.ts";
import { multipart, type UploadedFile } from "./multipart.ts";
import type { AccessToken, ZaloAccess } from "./zalo-access.ts";

/** What came of one call. Only codes are told: Zalo's words may hold what was sent. */
export type ZaloAnswer =
  | { kind: "done"; data: unknown }
  /** Zalo said no by one of its codes, so nothing took effect. */
  | { kind: "refused"; code: number }
  /** No call was made, or Zalo refused the token and there is no other. */
  | { kind: "no_access"; reason: Extract<AccessToken, { ok: false }>["reason"] }
  | { kind: "failed"; failure: ConnectionFailure }
  /** An answer that is not Zalo's, as of a gateway. */
  | { kind: "odd"; status: number };

export type ZaloApi = {
  get(path: string): Promise<ZaloAnswer>;
  post(path: string, json: object): Promise<ZaloAnswer>;
  /** One file in the field `file`. */
  upload(path: string, file: UploadedFile): Promise<ZaloAnswer>;
};

/** What Zalo told of its limit a minute. */
export type ZaloRate = { limit?: number; remain?: number };

export type ZaloApiOptions = {
  /** Of the Official Account's API, or of that for templates by phone. */
  root: string;
  access: ZaloAccess;
  now: () => Date;
  /** Given where each call has to prove that it knows it (`appsecret_proof`). */
  appSecret?: string;
  /** How long an answer is waited for; 10 s unless told. */
  timeoutMs?: number;
  onRate?: (rate: ZaloRate) => void;
};

/**
 * Zalo's OpenAPI: one call is one request, but for a token that Zalo refuses: then nothing took
 * effect, so it is renewed and the call repeated, once. When Zalo says that its limit a minute is
 * all but used up, the calls of the rest of that minute are answered here, by Zalo's own code for
 * it (-32). Never rejects.
 */
export function openZaloApi(options: ZaloApiOptions): ZaloApi {
  const { root, access, timeoutMs } = options;
  const http = openHttp(root, timeoutMs);
  const gate = openGate(options);
  const call = async (make: Make): Promise<ZaloAnswer> => {
    if (gate.isShut()) return { kind: "refused", code: overTheLimit };
    const token = await access.token();
    if (!token.ok) return { kind: "no_access", reason: token.reason };
    const first = await once(make, token.value);
    if (first.kind !== "refused" || !staleToken.has(first.code)) return first;
    const other = await access.renew(token.value);
    return other.ok ? once(make, other.value) : { kind: "no_access", reason: other.reason };
  };
  const once = async (make: Make, token: string): Promise<ZaloAnswer> => {
    const answer = await make(http, headersOf(token, options.appSecret));
    if (answer.kind === "answered") gate.note(answer);
    return readAnswer(answer);
  };
  return {
    get: (path) => call((caller, headers) => caller.get(path, headers)),
    post: (path, json) => call((caller, headers) => caller.post(path, { json }, headers)),
    upload: (path, file) => call((caller, headers) => caller.post(path, multipart(file), headers)),
  };
}

type Headers = Record<string, string>;
type Make = (http: HttpCaller, headers: Headers) => Promise<HttpAnswer>;

const overTheLimit = -32;

/** Wrong, expired or taken away; -124 is said by the API for templates. */
const staleToken: ReadonlySet<number> = new Set([-216, -220, -124]);

function headersOf(token: string, appSecret: string | undefined): Headers {
  return {
    access_token: token,
    ...(appSecret !== undefined && { appsecret_proof: proofOf(token, appSecret) }),
  };
}

/** Hex HMAC-SHA256 of the token, by the application's secret. */
export function proofOf(token: string, appSecret: string): string {
  return createHmac("sha256", appSecret).update(token).digest("hex");
}

function readAnswer(answer: HttpAnswer): ZaloAnswer {
  if (answer.kind === "failed") return answer;
  const { data: told } = envelope.safeParse(answer.json);
  if (told === undefined) return { kind: "odd", status: answer.status };
  return told.error === 0
    ? { kind: "done", data: told.data }
    : { kind: "refused", code: told.error };
}

/** Zalo answers errors with status 200 as well: only `error` counts. */
const envelope = z.object({
  error: z.union([
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,9}$/)
      .transform(Number),
  ]),
  data: z.unknown().optional(),
});

/** So few calls left of a minute are kept for what other processes have on their way. */
const leastRemain = 20;

/** Stays shut from Zalo's word that its limit is all but used up, until the next minute begins. */
function openGate({ now, onRate }: Pick<ZaloApiOptions, "now" | "onRate">) {
  let shutIn: number | undefined;
  const minute = (): number => Math.floor(now().getTime() / 60_000);
  return {
    isShut: () => shutIn === minute(),
    note: ({ headers }: Extract<HttpAnswer, { kind: "answered" }>): void => {
      const limit = count(headers["x-ratelimit-limit"]);
      const remain = count(headers["x-ratelimit-remain"]);
      if (limit === undefined && remain === undefined) return;
      onRate?.({ ...(limit !== undefined && { limit }), ...(remain !== undefined && { remain }) });
      // A small limit, as of a trial account, must not be shut from its first call on.
      const least = limit === undefined ? 0 : Math.min(leastRemain, Math.floor(limit / 10));
      if (remain !== undefined && remain <= least) shutIn = minute();
    },
  };
}

function count(header: string | string[] | undefined): number | undefined {
  return typeof header === "string" && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}
