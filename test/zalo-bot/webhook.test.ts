import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { zaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import { keepTrying } from "../../server/webhooks/keep-trying.ts";
import { registerZaloBot } from "../../server/webhooks/register-zalo-bot.ts";
import { zaloBotWebhook } from "../../server/webhooks/zalo-bot.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { type StubIntake, stubClock, stubIntake, stubLog } from "../telegram/stub-house.ts";

const secret = "bi-mat_0123456789";
const lan = userId(1);
let fake: FakeZalo;
let intake: StubIntake;
let log: ReturnType<typeof stubLog>;
let ignored: string[];
let server: http.Server;
let root: string;
let stop: AbortController;

beforeEach(() => open({}));
afterEach(close);

async function open(options: FakeZaloOptions): Promise<void> {
  fake = await startFakeZalo(options);
  intake = stubIntake();
  log = stubLog();
  ignored = [];
  stop = new AbortController();
  const keeper = keepTrying({ log, withinMs: 100, inAllMs: 2000 });
  stop.signal.addEventListener("abort", keeper.stop);
  const observe = { answered: () => {}, ignored: (name: string) => void ignored.push(name) };
  const house = { intake, keeper, clock: stubClock, bot: "1234567890", secret, observe };
  server = http.createServer(express().use(zaloBotWebhook(house))).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function close(): Promise<void> {
  stop.abort();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await fake.stop();
}

const register = (publicUrl = `${root}/`) =>
  registerZaloBot(
    {
      api: zaloBotApi({ token: fake.botToken, apiRoot: fake.botApiRoot }),
      random: () => 0.5,
      log,
    },
    { publicUrl, secret },
    { signal: stop.signal, pauseMs: 10 },
  );

const event = (text: string) =>
  JSON.stringify({
    event_name: "message.text.received",
    message: { chat: { id: lan, chat_type: "PRIVATE" }, text, message_id: "m1", date: 1 },
  });
async function post(body: string, given: string | undefined = secret): Promise<number> {
  const headers = { "x-bot-api-secret-token": given };
  const response = await fetch(`${root}/webhooks/zalo-bot`, { method: "POST", headers, body });
  return response.status;
}

test.each([true, false])(
  "every kind of message is kept before Zalo is told 200; in a wrapper: %s",
  async (botWrapper) => {
    await close();
    await open({ botWrapper });
    await register();
    fake.bot.say(lan, "Học phí bao nhiêu?");
    fake.bot.sendImage(lan, Buffer.from("ảnh"), "Giấy hẹn", "photo_url");
    fake.bot.sendSticker(lan);
    fake.bot.sendVoice(lan, Buffer.from("tiếng"));
    fake.bot.sendUnsupported(lan);
    await fake.bot.drained();
    expect(intake.kept.map(({ content }) => content)).toMatchObject([
      { kind: "text", text: "Học phí bao nhiêu?" },
      { media: "photo", caption: "Giấy hẹn", file: { ref: expect.stringContaining("/media/") } },
      { media: "sticker" },
      { media: "voice" },
      { kind: "unsupported", name: "message.unsupported.received" },
    ]);
    expect(fake.bot.webhookAnswers()).toEqual(new Map([[200, 5]]));
  },
);

test("a message that comes three times is kept once", async () => {
  await register();
  const sent = fake.bot.say(lan, "một lần thôi");
  await fake.bot.drained();
  expect([await fake.bot.deliverAgain(sent), await fake.bot.deliverAgain(sent)]).toEqual([
    200, 200,
  ]);
  expect(intake.texts()).toEqual(["một lần thôi"]);
});

test.each(["", "sai-bi-mat", `${secret}x`, secret.slice(1)])(
  "the secret %j is forged: 401, and nothing is kept",
  async (given) => {
    expect(await post(event("giả"), given)).toBe(401);
    expect(intake.kept).toEqual([]);
  },
);

test("without a secret the door is shut as well", async () => {
  const response = await fetch(`${root}/webhooks/zalo-bot`, { method: "POST", body: event("giả") });
  expect([response.status, intake.kept]).toEqual([401, []]);
});

test.each([
  ["{", 400],
  ["", 400],
  ["[]", 200],
  [JSON.stringify({ event_name: "group.member.joined" }), 200],
  [event("a".repeat(1_100_000)), 413],
])("odd body %#: nothing is kept", async (body, status) => {
  expect(await post(body)).toBe(status);
  expect(intake.kept).toEqual([]);
});

test("a store that is away is 503, and the message is kept in memory until it is back", async () => {
  intake.isAway = true;
  expect(await post(event("một"))).toBe(503);
  intake.isAway = false;
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  expect(log.lines.join()).not.toContain("một");
});

test("the webhook is set with its secret", async () => {
  await register("https://danhoi.example.vn/");
  expect(fake.bot.webhook()).toMatchObject({
    url: "https://danhoi.example.vn/webhooks/zalo-bot",
    secret,
  });
});

test("while Zalo is away it tries on and says so once", async () => {
  await fake.goAway();
  const done = register();
  await expect.poll(() => log.lines.length).toBe(1);
  await fake.comeBack();
  await done;
  expect(fake.bot.webhook()).toBeDefined();
  expect(log.lines.map((line) => line.split(" ")[0])).toEqual(["warn", "info"]);
});

test("an address that Zalo refuses is told to the operator, until the end", async () => {
  await close();
  await open({ refusesLocalWebhooks: true });
  const done = register();
  await expect.poll(() => log.lines.join()).toContain("PUBLIC_URL");
  expect(log.lines.join()).toContain("zalo_bot_webhook");
  stop.abort();
  await done;
  expect(log.lines.join()).not.toContain(fake.botToken);
});
