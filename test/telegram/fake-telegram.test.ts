import type http from "node:http";
import { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forkFakeTelegram } from "../support/fake-telegram/fork-fake-telegram.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { serveListener } from "./serve-listener.ts";

let fake: FakeTelegram;
let closers: (() => Promise<void> | void)[];

beforeEach(async () => {
  fake = await startFakeTelegram({ secondMs: 5 });
  closers = [];
});
afterEach(async () => {
  for (const close of closers.reverse()) await close();
  await fake.stop();
});

async function serve(listener: http.RequestListener): Promise<string> {
  const { url, close } = await serveListener(listener);
  closers.push(close);
  return url;
}

const ask = async (method: string, body: object = {}, token = fake.token) => {
  const response = await fetch(`${fake.apiRoot}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
};

describe("it says no where the Bot API says no", () => {
  beforeEach(() => void fake.say(5, "xin chào"));

  const sendMessage: [string, object, number, RegExp][] = [
    ["no chat", { text: "x" }, 400, /chat_id is empty/],
    ["a chat that never wrote", { chat_id: 6, text: "x" }, 400, /chat not found/],
    ["no text", { chat_id: 5 }, 400, /text is empty/],
    ["white space", { chat_id: 5, text: " \n " }, 400, /text is empty/],
    [
      "nothing but markup",
      { chat_id: 5, text: "<b></b>", parse_mode: "HTML" },
      400,
      /text is empty/,
    ],
    ["4,097 characters", { chat_id: 5, text: "a".repeat(4097) }, 400, /too long/],
    [
      "an unknown tag",
      { chat_id: 5, text: "<p>x</p>", parse_mode: "HTML" },
      400,
      /can't parse entities: Unsupported start tag "p"/,
    ],
    ["a bare sign", { chat_id: 5, text: "a < b", parse_mode: "HTML" }, 400, /can't parse entities/],
    [
      "an open tag",
      { chat_id: 5, text: "<b>x", parse_mode: "HTML" },
      400,
      /can't parse entities: Can't find end tag/,
    ],
    [
      "crossed tags",
      { chat_id: 5, text: "<b><i>x</b></i>", parse_mode: "HTML" },
      400,
      /can't parse entities: Unmatched end tag/,
    ],
    [
      "callback data of 65 bytes",
      { chat_id: 5, text: "x", reply_markup: keyboard("ệ".repeat(21) + "aa") },
      400,
      /BUTTON_DATA_INVALID/,
    ],
    [
      "a button without words",
      { chat_id: 5, text: "x", reply_markup: keyboard("x", "") },
      400,
      /inline keyboard button/,
    ],
  ];

  test.each(sendMessage)("sendMessage: %s", async (_, body, error_code, description) => {
    expect(await ask("sendMessage", body)).toMatchObject({
      ok: false,
      error_code,
      description: expect.stringMatching(description),
    });
    expect(fake.messages(5)).toEqual([]);
  });

  test("what is just allowed is taken", async () => {
    const text = `<b>${"&lt;".repeat(4000)}</b>`;
    const reply_markup = keyboard("a".repeat(64));
    const answer = await ask("sendMessage", {
      chat_id: "5",
      text,
      parse_mode: "HTML",
      reply_markup,
    });
    expect(answer).toMatchObject({ ok: true });
    expect(fake.messages(5)[0]).toMatchObject({ text: "<".repeat(4000) });
  });

  test("tokens and methods it does not know", async () => {
    expect(await ask("getMe", {}, "1:other")).toMatchObject({ error_code: 401 });
    expect(await ask("getMe", {}, "odd")).toMatchObject({ error_code: 404 });
    expect(await ask("sendRocket")).toMatchObject({ error_code: 404 });
  });

  test("an edit that changes nothing", async () => {
    const { result } = await ask("sendMessage", { chat_id: 5, text: "x" });
    const { message_id } = result as { message_id: number };
    const answer = await ask("editMessageText", { chat_id: 5, message_id, text: "x" });
    expect(answer).toMatchObject({
      error_code: 400,
      description: expect.stringContaining("not modified"),
    });
  });

  test("polling while a webhook is set, and a secret with odd signs", async () => {
    expect(await ask("setWebhook", { url: "https://x.vn", secret_token: "a b" })).toMatchObject({
      error_code: 400,
    });
    expect(await ask("setWebhook", { url: "http://x.vn" })).toMatchObject({ error_code: 400 });
    await ask("setWebhook", { url: "http://127.0.0.1:1/" });
    expect(await ask("getUpdates")).toMatchObject({ error_code: 409 });
  });

  test("the former of two pollers", async () => {
    await ask("getUpdates", { offset: -1 });
    await ask("getUpdates", { offset: 10_000 });
    const former = ask("getUpdates", { timeout: 20 });
    await expect.poll(() => fake.callCount("getupdates")).toBe(3);
    const latter = ask("getUpdates", { timeout: 20 });
    expect(await former).toMatchObject({ error_code: 409 });
    fake.say(5, "một");
    expect(await latter).toMatchObject({ ok: true, result: [{ message: { text: "một" } }] });
  });

  test("too many at once, when asked to keep Telegram's pace", async () => {
    const strict = await startFakeTelegram({ limits: { perSecond: 2 } });
    closers.push(() => strict.stop());
    strict.say(5, "x");
    const api = new Api(strict.token, { apiRoot: strict.apiRoot });
    await api.sendMessage(5, "một");
    await api.sendMessage(5, "hai");
    await expect(api.sendMessage(5, "ba")).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 1 },
    });
  });
});

describe("updates", () => {
  test("come again until they are confirmed by a higher offset", async () => {
    const ids = ["một", "hai", "ba"].map((text) => fake.say(5, text).update_id);
    const first = await ask("getUpdates", { limit: 2 });
    expect((first["result"] as object[]).length).toBe(2);
    expect(((await ask("getUpdates"))["result"] as object[]).length).toBe(3);
    const rest = await ask("getUpdates", { offset: ids[1]! + 1 });
    expect(rest["result"]).toMatchObject([{ update_id: ids[2] }]);
    expect(fake.pendingCount()).toBe(1);
  });

  test("of a kind that was not asked for never come, until the list changes", async () => {
    await ask("getUpdates", { allowed_updates: ["message"] });
    fake.block(5);
    fake.say(5, "một");
    expect((await ask("getUpdates"))["result"]).toHaveLength(1);
    await ask("getUpdates", { allowed_updates: [] });
    fake.unblock(5);
    expect((await ask("getUpdates"))["result"]).toHaveLength(2);
  });

  test("are brought again with growing delay until 2xx, and hold back only their own chat", async () => {
    const seen: string[] = [];
    const times: number[] = [];
    const url = await serve((req, res) => {
      let body = "";
      req.on("data", (chunk) => (body += chunk));
      req.on("end", () => {
        const { text } = (JSON.parse(body) as { message: { text: string } }).message;
        seen.push(text);
        if (text === "khó") times.push(performance.now());
        res.writeHead(text === "khó" && times.length < 5 ? 500 : 204).end();
      });
    });
    await ask("setWebhook", { url });
    fake.say(5, "khó");
    fake.say(5, "sau khó");
    fake.say(6, "dễ");
    await fake.drained();
    expect(seen.filter((text) => text === "khó")).toHaveLength(5);
    expect(seen.indexOf("sau khó")).toBe(seen.length - 1);
    expect(seen.indexOf("dễ")).toBeLessThan(3);
    const waits = times.slice(1).map((time, index) => time - times[index]!);
    expect(waits[3]).toBeGreaterThan(waits[0]! * 2);
  });

  test("a listener that is gone for a while loses nothing", async () => {
    await ask("setWebhook", { url: "http://127.0.0.1:1/hook" });
    fake.say(5, "một");
    await expect.poll(() => fake.webhookAnswers().get(0) ?? 0).toBeGreaterThan(1);
    const url = await serve((_, res) => void res.end());
    await ask("setWebhook", { url });
    await fake.drained();
  });
});

test("waiting for a message that never comes tells what came instead", async () => {
  fake.say(5, "x");
  await ask("sendMessage", { chat_id: 5, text: "khác" });
  await expect(fake.waitFor(5, "này", { timeoutMs: 20 })).rejects.toThrow(/1: |khác/);
});

test("it also runs as a process of its own", async () => {
  const remote = await forkFakeTelegram({ firstUpdateId: 5000 });
  closers.push(remote.stop);
  const made = await remote.call("say", 5, "một");
  expect(made.update_id).toBe(5000);
  const waiting = remote.call("waitFor", 5, /chào/);
  const api = new Api(remote.token, { apiRoot: remote.apiRoot });
  await api.sendMessage(5, "xin chào");
  expect(await waiting).toMatchObject({ text: "xin chào" });
  await expect(remote.call("deliverAgain", 1)).rejects.toThrow(/no such update/);
});

function keyboard(callback_data: string, text = "Menu"): object {
  return { inline_keyboard: [[{ text, callback_data }]] };
}
