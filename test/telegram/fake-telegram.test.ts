import http from "node:http";
import type { AddressInfo } from "node:net";
import { Api, Bot, InlineKeyboard, webhookCallback } from "grammy";
import { Markup, Telegraf } from "telegraf";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";

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
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const ask = async (method: string, body: object = {}, token = fake.token) => {
  const response = await fetch(`${fake.apiRoot}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
};

describe("telegraf, which was written without us in mind, gets along with it", () => {
  function telegrafBot(): Telegraf {
    const bot = new Telegraf(fake.token, { telegram: { apiRoot: fake.apiRoot } });
    bot.start((context) =>
      context.reply("chào", Markup.inlineKeyboard([Markup.button.callback("Menu", "menu")])),
    );
    bot.action("menu", async (context) => {
      await context.answerCbQuery("vâng");
      await context.editMessageText("<b>menu</b>", { parse_mode: "HTML" });
    });
    bot.on("edited_message", (context) => context.reply("đã sửa"));
    bot.on("sticker", (context) => context.reply("nhãn dán"));
    bot.on("my_chat_member", (context) => context.telegram.sendMessage(9, "có người chặn"));
    bot.on("message", (context) => context.reply(`nghe: ${context.text}`));
    return bot;
  }

  async function talk(): Promise<void> {
    fake.say(5, "/start");
    const hello = await fake.waitFor(5, "chào");
    const tap = fake.tap(5, hello, "Menu");
    await expect.poll(() => fake.isAnswered(tap)).toBe(true);
    await expect.poll(() => fake.messages(5)[0]).toMatchObject({ text: "menu", bold: ["menu"] });
    fake.say(5, "một");
    await fake.waitFor(5, "nghe: một");
    fake.edit(5, 1, "hai");
    await fake.waitFor(5, "đã sửa");
    fake.show(5, { sticker: { file_id: "a", emoji: "🙏" } });
    await fake.waitFor(5, "nhãn dán");
  }

  test("by polling", async () => {
    const bot = telegrafBot();
    const running = bot.launch();
    closers.push(async () => {
      bot.stop();
      await running;
    });
    await talk();
    await expect.poll(() => fake.pendingCount()).toBe(0);
  });

  test("by webhook, with the secret in its header", async () => {
    const bot = telegrafBot();
    const url = await serve(bot.webhookCallback("/hook", { secretToken: "bi-mat" }));
    await bot.telegram.setWebhook(url, { secret_token: "bi-mat" });
    await talk();
    await fake.drained();
    expect([...fake.webhookAnswers().keys()]).toEqual([200]);
  });
});

describe("grammY gets along with it", () => {
  function grammyBot(): Bot {
    const bot = new Bot(fake.token, { client: { apiRoot: fake.apiRoot } });
    bot.command("start", (context) =>
      context.reply("chào", { reply_markup: new InlineKeyboard().text("Menu", "menu") }),
    );
    bot.callbackQuery("menu", (context) => context.answerCallbackQuery());
    bot.on("message:text", (context) => context.reply(`nghe: ${context.message.text}`));
    return bot;
  }

  async function talk(): Promise<void> {
    fake.say(5, "/start");
    const tap = fake.tap(5, await fake.waitFor(5, "chào"), "Menu");
    await expect.poll(() => fake.isAnswered(tap)).toBe(true);
    fake.say(5, "một");
    await fake.waitFor(5, "nghe: một");
  }

  test("by polling", async () => {
    const bot = grammyBot();
    const running = bot.start();
    closers.push(async () => {
      await bot.stop();
      await running;
    });
    await talk();
  });

  test("by webhook, and a method in the answer's body is carried out", async () => {
    const bot = new Bot(fake.token, {
      client: { apiRoot: fake.apiRoot, canUseWebhookReply: (method) => method === "sendMessage" },
    });
    bot.on("message:text", async (context) => void (await context.reply("trong thân trả lời")));
    const handle = webhookCallback(bot, "http", { secretToken: "bi-mat" });
    const url = await serve((req, res) => void handle(req, res));
    await bot.api.setWebhook(url, { secret_token: "bi-mat" });
    fake.say(5, "một");
    await fake.waitFor(5, "trong thân trả lời");
    await fake.drained();
    expect(fake.callCount("sendmessage")).toBe(0);
  });
});

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

function keyboard(callback_data: string, text = "Menu"): object {
  return { inline_keyboard: [[{ text, callback_data }]] };
}
