import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type Router, Router as createRouter } from "express";
import type { ZaloReceipt } from "../../bot/zalo/to-receipts.ts";
import { toInbound, type ZaloNews } from "../../bot/zalo/to-inbound.ts";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Intake } from "../inbox/intake.ts";
import { acceptInOrder } from "./accept-in-order.ts";
import type { Keeper } from "./keep-trying.ts";
import { discardBody, readBody } from "./read-body.ts";
import { checkSignature } from "./zalo-signature.ts";

export type ZaloWebhookHouse = {
  intake: Intake;
  /** Notes what came to citizens' phones; resolves once that is committed. */
  noteReceipts(receipts: readonly ZaloReceipt[]): Promise<void>;
  keeper: Pick<Keeper, "keep">;
  clock: Clock;
  account: Pick<ZaloConfig, "appId" | "oaId" | "oaSecret" | "webhookToleranceMs">;
  observe: {
    answered(status: number, tookMs: number): void;
    /** An event was acknowledged but holds no message; of a short list of names. */
    ignored(kind: string): void;
    /** What came of the signature of a call that had one. */
    checked(verdict: "fits" | "stale" | "misfit"): void;
  };
};

export const zaloWebhookPath = "/webhooks/zalo";

/** No event of Zalo comes near it. */
const bodyLimit = 1024 * 1024;

/** What Zalo may send without a signature: `{}`, when its address is saved. */
const probeLimit = 64;

/**
 * Takes the events of an Official Account: 200 only once the messages are committed, and within
 * Zalo's two seconds always. Zalo repeats an event only when it could not connect, so what we could
 * not keep in time is tried on in memory. Mount it before any body parser: the signature is over
 * the raw bytes.
 */
export function zaloWebhook(house: ZaloWebhookHouse): Router {
  const router = createRouter();
  router.post(zaloWebhookPath, async (req, res) => {
    const startedAt = performance.now();
    const status = await takeEvent(house, req);
    res.writeHead(status, { "content-length": 0 }).end();
    house.observe.answered(status, performance.now() - startedAt);
  });
  return router;
}

async function takeEvent(house: ZaloWebhookHouse, req: IncomingMessage): Promise<number> {
  const { observe, clock } = house;
  const { appId, oaId, oaSecret, webhookToleranceMs: toleranceMs } = house.account;
  const signature = oneHeader(req.headers, "x-zevent-signature");
  if (signature === undefined && Number(req.headers["content-length"]) > probeLimit) {
    discardBody(req, bodyLimit);
    return 401;
  }
  const read = await readBody(req, signature === undefined ? probeLimit : bodyLimit);
  if (!read.ok) return read.reason === "cut" ? 400 : signature === undefined ? 401 : 413;
  const body = read.value;
  if (/^\s*(?:\{\s*\}\s*)?$/.test(body.toString("latin1", 0, probeLimit + 1))) {
    observe.ignored("probe");
    return 200;
  }
  if (signature === undefined) return 401;

  const event = parseJson(body);
  const headerTimestamp = oneHeader(req.headers, "x-zevent-timestamp");
  const signed = { signature, headerTimestamp, bodyTimestamp: timestampOf(event), body };
  const verdict = checkSignature(signed, { appId, oaSecret, toleranceMs }, clock.now());
  observe.checked(verdict);
  if (verdict !== "fits") return 401;
  const bodyHash = createHash("sha256").update(body).digest("hex");
  const isTemplate = oneHeader(req.headers, "x-zevent-server") === "ZNS";
  return act(house, toInbound(event, { appId, oaId, now: clock.now(), bodyHash, isTemplate }));
}

async function act(house: ZaloWebhookHouse, news: ZaloNews): Promise<number> {
  const { intake, keeper, observe } = house;
  const answer = async (save: () => Promise<void>): Promise<number> =>
    (await keeper.keep(save)) === "kept" ? 200 : 503;
  switch (news.kind) {
    case "messages":
      return answer(() => acceptInOrder(intake, news.messages));
    case "receipts":
      observe.ignored("receipt");
      return answer(() => house.noteReceipts(news.receipts));
    case "echo":
      observe.ignored("echo");
      return 200;
    case "ignored":
      observe.ignored(news.name);
      return 200;
  }
}

function oneHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value.trim() : undefined;
}

/** Undefined for what is no JSON: then nobody has signed it, or it is of no use. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function timestampOf(event: unknown): string | undefined {
  if (typeof event !== "object" || event === null || !("timestamp" in event)) return undefined;
  const { timestamp } = event;
  if (typeof timestamp === "number") return String(timestamp);
  return typeof timestamp === "string" ? timestamp : undefined;
}
