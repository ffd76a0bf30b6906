import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { listenWebhook } from "../support/fake-zalo/listen-webhook.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { userId } from "../support/fake-zalo/world.ts";

const user = userId(1);

describe("the Zalo Bot of the fake Zalo", () => {
  let fake: FakeZalo;
  beforeEach(async () => {
    fake = await startFakeZalo();
  });
  afterEach(() => fake.stop());

  test("a poll gives one event, and idle is 408 in HTTP 200", async () => {
    fake.bot.say(user, "Xin chào");
    fake.bot.sendSticker(user);
    expect(await call("getUpdates", { timeout: "30" })).toMatchObject({
      ok: true,
      result: {
        event_name: "message.text.received",
        message: { text: "Xin chào", chat: { id: user, chat_type: "PRIVATE" } },
      },
    });
    expect(await call("getUpdates")).toMatchObject({
      result: { event_name: "message.sticker.received" },
    });
    expect(await call("getUpdates", { timeout: 1 })).toEqual({
      ok: false,
      error_code: 408,
      description: "Request timeout",
    });
  });

  test("a poll that waits is answered as soon as somebody writes", async () => {
    await restart({ secondMs: 1000 });
    const polled = call("getUpdates");
    await expect.poll(() => fake.callCount("bot:getupdates")).toBe(1);
    fake.bot.say(user, "Xin chào");
    expect(await polled).toMatchObject({ result: { message: { text: "Xin chào" } } });
  });

  test.each([
    [true, { ok: true, result: { event_name: "message.image.received" } }],
    [false, { event_name: "message.image.received", message: { caption: "Đơn của tôi" } }],
  ])("a webhook carries the secret, with a wrapper: %s", async (botWrapper, shape) => {
    await restart({ botWrapper });
    const listener = await listenWebhook();
    await call("setWebhook", { url: listener.url, secret_token: "bi-mat-01" });
    fake.bot.sendImage(user, Buffer.from("ảnh"), "Đơn của tôi", "photo_url");
    await fake.bot.drained();
    const { body, headers } = listener.heard[0]!;
    expect(headers["x-bot-api-secret-token"]).toBe("bi-mat-01");
    expect(JSON.parse(body)).toMatchObject(shape);
    expect(fake.bot.webhookAnswers()).toEqual(new Map([[200, 1]]));
    await listener.close();
  });

  test("webhook and poll exclude each other", async () => {
    const webhook = { url: "http://127.0.0.1:9/webhook", secret_token: "bi-mat-01" };
    expect(await call("setWebhook", webhook)).toMatchObject({ result: { url: webhook.url } });
    expect(await call("getWebhookInfo")).toMatchObject({ result: { url: webhook.url } });
    expect(await call("getUpdates")).toMatchObject({ ok: false, error_code: 409 });
    await call("deleteWebhook");
    expect(await call("getUpdates", { timeout: 0 })).toMatchObject({ error_code: 408 });
  });

  test("a short secret is refused, and a local address where Zalo is strict", async () => {
    const url = "http://127.0.0.1:9/webhook";
    expect(await call("setWebhook", { url, secret_token: "1234567" })).toMatchObject({
      error_code: 400,
    });
    await restart({ refusesLocalWebhooks: true });
    expect(await call("setWebhook", { url, secret_token: "12345678" })).toMatchObject({
      error_code: 400,
    });
  });

  test("text, photo, sticker and typing go to who wrote first", async () => {
    expect(await send("x")).toMatchObject({ ok: false, description: expect.any(String) });
    fake.bot.say(user, "Xin chào");
    expect(await send("a".repeat(2000))).toMatchObject({ ok: true, result: {} });
    expect(await send("a".repeat(2001))).toMatchObject({ ok: false, error_code: 400 });
    const chat = { chat_id: user };
    await call("sendPhoto", { ...chat, photo: "https://vi.du.vn/a.jpg", caption: "Mẫu đơn" });
    await call("sendSticker", { ...chat, sticker: "bfe458bf" });
    expect(await call("sendChatAction", { ...chat, action: "typing" })).toEqual({ ok: true });
    expect(await call("sendChatAction", { ...chat, action: "upload_photo" })).toMatchObject({
      ok: false,
    });
    expect(fake.bot.messages(user).map(({ kind }) => kind)).toEqual(["text", "photo", "sticker"]);
  });

  test("a wrong token, an unknown method and a blocked bot are refused", async () => {
    const wrong = await fetch(`${fake.botApiRoot}/bot1:x/getMe`, { method: "POST" });
    expect(await wrong.json()).toMatchObject({ ok: false, error_code: 401 });
    expect(await call("editMessage")).toMatchObject({ ok: false, error_code: 404 });
    fake.bot.say(user, "Xin chào");
    fake.block(user);
    expect(await send("x")).toMatchObject({ ok: false, error_code: 403 });
  });

  test("a child's message comes without its words", () => {
    const { name, message } = fake.bot.sendUnsupported(user);
    expect(name).toBe("message.unsupported.received");
    expect(message).not.toHaveProperty("text");
  });

  async function restart(options: FakeZaloOptions): Promise<void> {
    await fake.stop();
    fake = await startFakeZalo(options);
  }
  function send(text: string) {
    return call("sendMessage", { chat_id: user, text });
  }
  async function call(method: string, given: object = {}): Promise<unknown> {
    const answer = await fetch(`${fake.botApiRoot}/bot${fake.botToken}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  }
});
