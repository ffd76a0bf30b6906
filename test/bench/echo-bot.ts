import express from "express";
import { Bot, webhookCallback } from "grammy";

// The peer of the acknowledgement benchmark: the barest bot that grammY and Express make. No
// database, and its answer rides in the webhook's own reply, so it makes no call of its own.
const token = process.env["TELEGRAM_BOT_TOKEN"] ?? "";
const bot = new Bot(token, {
  botInfo: {
    ...{ id: 1, is_bot: true, first_name: "Echo", username: "echo_bot" },
    ...{ can_join_groups: true, can_read_all_group_messages: false },
    ...{ supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false },
  } as never,
  client: { canUseWebhookReply: (method) => method === "sendMessage" },
});
bot.on("message:text", async (context) => {
  await context.reply(context.message.text);
});

const secretToken = process.env["TELEGRAM_WEBHOOK_SECRET"] ?? "";
const app = express();
app.use(express.json());
app.post("/webhooks/telegram", webhookCallback(bot, "express", { secretToken }));
app.listen(Number(process.env["PORT"]), "127.0.0.1", () => console.log("đã sẵn sàng"));
