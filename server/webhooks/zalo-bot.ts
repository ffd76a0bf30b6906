import type { IncomingMessage } from "node:http";
import { type Router, Router as createRouter } from "express";
import { toInbound } from "../../bot/zalo-bot/to-inbound.ts";
import type { Clock } from "../clock.ts";
import type { Intake } from "../inbox/intake.ts";
import type { Keeper } from "./keep-trying.ts";
import { discardBody, readBody } from "./read-body.ts";
import { secretCheck } from "./same-secret.ts";

export type ZaloBotWebhookHouse = {
  intake: Intake;
  keeper: Pick<Keeper, "keep">;
  clock: Clock;
  /** The part of our token before the colon. */
  bot: string;
  /** What we gave setWebhook as secret_token. */
  secret: string;
  observe: {
    answered(status: number, tookMs: number): void;
    /** An event was acknowledged but holds no message; of a short list of names. */
    ignored(kind: string): void;
  };
};

export const zaloBotWebhookPath = "/webhooks/zalo-bot";

/** No event of Zalo comes near it. */
const bodyLimit = 1024 * 1024;

/**
 * Takes the events of a Zalo Bot: 200 only once the message is committed. Whether Zalo repeats what
 * was not taken, and how long it waits, is not documented: what could not be kept in time is
 * answered with 503 and tried on in memory. Mount it before any body parser.
 */
export function zaloBotWebhook(house: ZaloBotWebhookHouse): Router {
  const router = createRouter();
  const isSecret = secretCheck(house.secret);
  router.post(zaloBotWebhookPath, async (req, res) => {
    const startedAt = performance.now();
    const header = req.headers["x-bot-api-secret-token"];
    const isZalo = isSecret(typeof header === "string" ? header : undefined);
    if (!isZalo) discardBody(req, bodyLimit);
    const status = isZalo ? await takeEvent(house, req) : 401;
    res.writeHead(status, { "content-length": 0 }).end();
    house.observe.answered(status, performance.now() - startedAt);
  });
  return router;
}

async function takeEvent(house: ZaloBotWebhookHouse, req: IncomingMessage): Promise<number> {
  const { bot, clock, intake, keeper, observe } = house;
  const body = await readBody(req, bodyLimit);
  if (!body.ok) return body.reason === "too_large" ? 413 : 400;
  const event = parseJson(body.value);
  if (event === undefined) return 400;
  const news = toInbound(event, { bot, now: clock.now() });
  if (news.kind === "ignored") {
    observe.ignored(news.name);
    return 200;
  }
  const fate = await keeper.keep(async () => void (await intake.accept(news.message)));
  return fate === "kept" ? 200 : 503;
}

/** Undefined for what is no JSON. */
function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
