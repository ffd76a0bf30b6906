import { afterEach, beforeEach, expect, test } from "vitest";
import { telegramApi } from "../../bot/telegram/telegram-api.ts";
import { registerTelegram, type TelegramWay } from "../../server/webhooks/register-telegram.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { stubLog } from "./stub-house.ts";

let fake: FakeTelegram;
let log: ReturnType<typeof stubLog>;
let stop: AbortController;

beforeEach(async () => {
  fake = await startFakeTelegram();
  log = stubLog();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await fake.stop();
});

const webhook: TelegramWay = {
  kind: "webhook",
  publicUrl: "https://danhoi.example.vn/chat/",
  secret: "bi-mat",
};

const register = (way: TelegramWay): Promise<void> =>
  registerTelegram({ api: telegramApi(fake), random: () => 0.5, log }, way, {
    signal: stop.signal,
    pauseMs: 10,
  });

test("the webhook is set with its secret and the kinds of update we know", async () => {
  await register(webhook);
  expect(fake.webhook()).toMatchObject({
    url: "https://danhoi.example.vn/chat/webhooks/telegram",
    secret: "bi-mat",
  });
  const info = await telegramApi(fake).getWebhookInfo();
  expect(info.allowed_updates).toEqual([
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
  ]);
});

test("to poll, a webhook is removed and what waits is not dropped", async () => {
  await telegramApi(fake).setWebhook("https://old.example.vn/x");
  fake.say(5, "một");
  await register({ kind: "polling" });
  expect(fake.webhook()).toBeUndefined();
  expect(fake.pendingCount()).toBe(1);
});

test("the command list is shown to citizens", async () => {
  await register(webhook);
  expect(fake.commands()).toContainEqual({ command: "gapcanbo", description: "Gặp cán bộ" });
});

test("without the command list the registration stands", async () => {
  fake.fail({ method: "setmycommands" }, { kind: "refuse", code: 500, description: "x" });
  await register(webhook);
  expect(fake.webhook()).toBeDefined();
  expect(log.lines.at(-1)).toContain("command list");
});

test("while Telegram is away it tries on, and says so once", async () => {
  await fake.goAway();
  const done = register(webhook);
  await expect.poll(() => log.lines.length).toBe(1);
  await fake.comeBack();
  await done;
  expect(fake.webhook()).toBeDefined();
  expect(log.lines).toHaveLength(2);
});

test("the signal ends the tries", async () => {
  await fake.goAway();
  const done = register(webhook);
  await expect.poll(() => log.lines.length).toBe(1);
  stop.abort();
  await done;
  await fake.comeBack();
  expect(fake.webhook()).toBeUndefined();
});
