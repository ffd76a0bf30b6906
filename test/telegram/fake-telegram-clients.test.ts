import type http from "node:http";
import { Bot, InlineKeyboard, webhookCallback } from "grammy";
import { Markup, Telegraf } from "telegraf";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
    await expect.poll(() => fake.pendingCount()).toBe(0);
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
