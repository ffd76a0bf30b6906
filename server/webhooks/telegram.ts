import type { IncomingMessage, ServerResponse } from "node:http";
import { type Router, Router as createRouter } from "express";
import type { Logger } from "pino";
import { readUpdate } from "../../bot/telegram/update.ts";
import type { Clock } from "../clock.ts";
import type { Intake } from "../inbox/intake.ts";
import { readArrival, type StaffSide } from "./read-arrival.ts";
import { discardBody, readBody } from "./read-body.ts";
import { secretCheck } from "./same-secret.ts";

export type TelegramWebhookHouse = {
  intake: Intake;
  /** Absent: there is no group of the staff. */
  staff?: StaffSide | undefined;
  clock: Clock;
  /** The number before the colon of our token. */
  bot: string;
  /** What we gave setWebhook as secret_token: 1 to 256 of [A-Za-z0-9_-]. */
  secret: string;
  log: Pick<Logger, "info" | "error">;
  /** For the metrics: each answer, and each update that was acknowledged but holds no message. */
  observe: {
    answered(status: number, tookMs: number): void;
    ignored(kind: string): void;
  };
};

export const telegramWebhookPath = "/webhooks/telegram";

/** No update of Telegram comes near it. */
const bodyLimit = 1024 * 1024;

/**
 * Takes Telegram's updates: 200 only once the message is committed. Telegram repeats what is not
 * answered with 2xx for 24 h and holds that chat back meanwhile, so a body that will never be right
 * is acknowledged and counted, and a store that is away is 503. Mount it before any body parser.
 */
export function telegramWebhook(house: TelegramWebhookHouse): Router {
  const router = createRouter();
  const isSecret = secretCheck(house.secret);
  const storeIs = storeWatch(house.log);
  router.post(telegramWebhookPath, async (req, res) => {
    const startedAt = performance.now();
    const header = req.headers["x-telegram-bot-api-secret-token"];
    const answer = isSecret(typeof header === "string" ? header : undefined)
      ? await takeUpdate(house, req, storeIs)
      : refuse(req, 401);
    respond(res, answer);
    house.observe.answered(answer.status, performance.now() - startedAt);
  });
  return router;
}

type Answer = { status: number; json?: object; retryAfter?: number };

async function takeUpdate(
  house: TelegramWebhookHouse,
  req: IncomingMessage,
  storeIs: (state: "here" | "away", error?: unknown) => void,
): Promise<Answer> {
  if (!/^application\/json\b/i.test(req.headers["content-type"] ?? "")) return refuse(req, 415);
  const body = await readBody(req, bodyLimit);
  if (!body.ok) return { status: body.reason === "too_large" ? 413 : 400 };
  const parsed = parseJson(body.value);
  if (!parsed.ok) return { status: 400 };

  const update = readUpdate(parsed.value);
  if (update === undefined) {
    house.observe.ignored("not_an_update");
    return { status: 200 };
  }
  try {
    const { arrival, query } = await readArrival(house, update);
    if (arrival === undefined) house.observe.ignored(update.kind);
    else await house.intake.accept(arrival);
    storeIs("here");
    return { status: 200, ...acknowledgement(query) };
  } catch (error) {
    storeIs("away", error);
    return { status: 503, retryAfter: 5 };
  }
}

/** A tapped button spins until it is answered; Telegram carries the call out of our answer's body. */
function acknowledgement(queryId: string | undefined): { json?: object } {
  if (queryId === undefined) return {};
  return { json: { method: "answerCallbackQuery", callback_query_id: queryId } };
}

function refuse(req: IncomingMessage, status: number): Answer {
  discardBody(req, bodyLimit);
  return { status };
}

function respond(res: ServerResponse, { status, json, retryAfter }: Answer): void {
  const body = json === undefined ? "" : JSON.stringify(json);
  res.writeHead(status, {
    "content-length": Buffer.byteLength(body),
    ...(json !== undefined && { "content-type": "application/json" }),
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
  });
  res.end(body);
}

function parseJson(bytes: Buffer): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { ok: false };
  }
}

/** One line when the store goes and one when it is back, however many updates knock meanwhile. */
function storeWatch(
  log: TelegramWebhookHouse["log"],
): (state: "here" | "away", error?: unknown) => void {
  let last = "here";
  return (state, error) => {
    if (state === last) return;
    last = state;
    if (state === "here") log.info("inbox takes Telegram updates again");
    else
      log.error({ err: error }, "inbox takes no Telegram updates: Telegram is told to repeat them");
  };
}
