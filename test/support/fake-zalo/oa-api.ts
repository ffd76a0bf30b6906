import { createHmac } from "node:crypto";
import { accountData, quotaData, userDetail } from "./account.ts";
import { answerCall } from "./answer-call.ts";
import { respond, type Service } from "./api-server.ts";
import { type Call, isObject } from "./call.ts";
import type { CallName } from "./faults.ts";
import { Refusal } from "./refusal.ts";
import { sendConsultation } from "./send-consultation.ts";
import { sendByPhone, sendByUid } from "./send-template.ts";
import { upload } from "./uploads.ts";
import { appSecret, type World } from "./world.ts";

export type Outcome = { data: object; after?: () => void };

type ApiCall = {
  name: CallName;
  run(world: World, call: Call): Outcome | Promise<Outcome>;
};

const oaCalls: Readonly<Record<string, ApiCall>> = {
  "POST /v3.0/oa/message/cs": { name: "cs", run: sendConsultation },
  "POST /v3.0/oa/message/template": { name: "template", run: sendByUid },
  "POST /v2.0/oa/message": { name: "v2_message", run: closed },
  "POST /v2.0/oa/upload/image": { name: "upload_image", run: upload("image") },
  "POST /v2.0/oa/upload/gif": { name: "upload_gif", run: upload("gif") },
  "POST /v2.0/oa/upload/file": { name: "upload_file", run: upload("file") },
  "GET /v2.0/oa/getoa": { name: "getoa", run: accountData },
  "GET /v3.0/oa/user/detail": { name: "user_detail", run: userDetail },
  "POST /v2.0/oa/quota/message": { name: "quota", run: quotaData },
};

/** https://openapi.zalo.me: a token and, where demanded, its proof; so many requests a minute. */
export function oaApi(world: World): Service {
  const rate = countRate(world.settings.perMinute);
  return serve(world, oaCalls, (call, headers) => {
    const remain = rate(world.now());
    headers["x-ratelimit-limit"] = String(world.settings.perMinute);
    headers["x-ratelimit-remain"] = String(Math.max(0, remain));
    checkAccess(world, call, { unknown: -216, expired: -220 });
    if (remain < 0) throw new Refusal(-32, "Rate limit exceeded");
  });
}

/** https://business.openapi.zalo.me, where a wrong token has a code of its own. */
export function businessApi(world: World): Service {
  const calls = { "POST /message/template": { name: "phone_template", run: sendByPhone } } as const;
  return serve(world, calls, (call) => checkAccess(world, call, { unknown: -124, expired: -124 }));
}

function serve(
  world: World,
  calls: Readonly<Record<string, ApiCall>>,
  check: (call: Call, headers: Record<string, string>) => void,
): Service {
  return async (call, res) => {
    const known = calls[`${call.method} ${call.path}`];
    if (known === undefined)
      return respond(res, { status: 404, json: { error: 404, message: "Not found" } });
    const headers: Record<string, string> = {};
    await answerCall(world, res, {
      name: known.name,
      user: userOf(call),
      run: async () => {
        check(call, headers);
        const { data, after } = await known.run(world, call);
        const reply = { headers, json: { data, error: 0, message: "Success" } };
        return { reply, ...(after && { after }) };
      },
      refuse: (code, message) => ({ headers, json: { error: code, message } }),
    });
  };
}

function checkAccess(
  world: World,
  { headers }: Call,
  codes: { unknown: number; expired: number },
): void {
  const token = headers["access_token"];
  const state = typeof token === "string" ? world.tokens.check(token) : "unknown";
  if (state === "unknown") throw new Refusal(codes.unknown, "Access token is invalid");
  if (state === "expired") throw new Refusal(codes.expired, "Access token has expired");
  const proof = headers["appsecret_proof"];
  if (proof === undefined && !world.settings.needsProof) return;
  const right = createHmac("sha256", appSecret).update(String(token)).digest("hex");
  if (proof !== right) throw new Refusal(-242, "appsecret_proof is invalid");
}

/** Counts the requests of a minute by the clock; gives what remains, below zero where none did. */
function countRate(perMinute: number): (at: number) => number {
  let minute = 0;
  let count = 0;
  return (at) => {
    const current = Math.floor(at / 60_000);
    if (current !== minute) count = 0;
    minute = current;
    count += 1;
    return perMinute - count;
  };
}

function closed(): never {
  throw new Refusal(-240, "This API is closed, use v3");
}

/** The user that a call concerns, for faults that are meant for one. */
function userOf({ json }: Call): string | undefined {
  const recipient = isObject(json?.["recipient"]) ? json["recipient"] : {};
  const user = recipient["user_id"] ?? json?.["user_id"] ?? json?.["phone"];
  return typeof user === "string" ? user : undefined;
}
