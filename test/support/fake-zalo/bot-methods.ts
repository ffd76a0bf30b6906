import type { BotEvents } from "./bot-events.ts";
import { Refusal } from "./refusal.ts";
import { botToken, type BotMessage, type World } from "./world.ts";

export type BotCall = {
  world: World;
  events: BotEvents;
  given: Record<string, unknown>;
  gone: AbortSignal;
};
/** Undefined: the answer is {ok: true} alone. */
export type BotMethod = (call: BotCall) => object | undefined | Promise<object>;

const mostText = 2000;

export const botMethods: Readonly<Record<string, BotMethod>> = {
  getMe: () => ({
    id: botToken.split(":")[0],
    account_name: "bot.danhoi",
    account_type: "BASIC",
    can_join_groups: false,
  }),
  getUpdates,
  setWebhook,
  deleteWebhook({ events }) {
    events.setWebhook(undefined);
    return { url: "", updated_at: 0 };
  },
  getWebhookInfo: ({ events }) => webhookInfo(events),
  sendMessage(call) {
    const { text, parse_mode: mode, text_styles: styles } = call.given;
    if (typeof text !== "string" || text.trim() === "") throw bad("text is required");
    if (text.length > mostText) throw bad("text is too long");
    if (mode !== undefined && mode !== "markdown" && mode !== "html") throw bad("parse_mode");
    if (styles !== undefined && !Array.isArray(styles)) throw bad("text_styles");
    return send(call, { kind: "text", text });
  },
  sendPhoto(call) {
    const { photo, caption = "" } = call.given;
    if (typeof photo !== "string" || !/^https?:\/\//.test(photo)) throw bad("photo");
    if (typeof caption !== "string" || caption.length > mostText) throw bad("caption");
    return send(call, { kind: "photo", text: caption, ref: photo });
  },
  sendSticker(call) {
    const { sticker } = call.given;
    if (typeof sticker !== "string" || sticker === "") throw bad("sticker");
    return send(call, { kind: "sticker", text: "", ref: sticker });
  },
  sendVoice(call) {
    const { voice_url: voice } = call.given;
    if (typeof voice !== "string" || !/^https?:\/\/.*\.aac$/.test(voice)) throw bad("voice_url");
    return send(call, { kind: "voice", text: "", ref: voice });
  },
  sendChatAction(call) {
    chatOf(call);
    if (call.given["action"] !== "typing") throw bad("action");
    return undefined;
  },
};

/** One object; none within the time is "ok: false, 408", which is no failure. */
async function getUpdates({ world, events, given, gone }: BotCall): Promise<object> {
  if (events.webhook() !== undefined)
    throw new Refusal(409, "Conflict: can't use getUpdates while webhook is active");
  const seconds = given["timeout"] === undefined ? 30 : Number(given["timeout"]);
  if (!(seconds >= 0)) throw bad("timeout");
  const event = await events.take(seconds * world.settings.secondMs, gone);
  if (event === undefined) throw new Refusal(408, "Request timeout");
  return { event_name: event.name, message: event.message };
}

function setWebhook({ world, events, given }: BotCall): object {
  const { url, secret_token: secret } = given;
  if (typeof url !== "string" || !URL.canParse(url)) throw bad("url is invalid");
  if (world.settings.refusesLocalWebhooks && !isPublic(new URL(url))) throw bad("url is invalid");
  if (typeof secret !== "string" || secret.length < 8 || secret.length > 256)
    throw bad("secret_token must have 8 to 256 characters");
  events.setWebhook({ url, secret, updatedAt: world.now() });
  return webhookInfo(events);
}

function isPublic({ protocol, hostname }: URL): boolean {
  const isPrivate = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(
    hostname,
  );
  return protocol === "https:" && !isPrivate;
}

function webhookInfo(events: BotEvents): object {
  const webhook = events.webhook();
  return { url: webhook?.url ?? "", updated_at: webhook?.updatedAt ?? 0 };
}

function send(call: BotCall, message: Pick<BotMessage, "kind" | "text" | "ref">): object {
  const { world } = call;
  const user = chatOf(call);
  const messageId = world.nextMessageId();
  const at = world.now();
  world.botTranscript.add({ ...message, user, id: world.nextNumber(), messageId, at });
  return { message_id: messageId, date: at };
}

/** A chat that was begun by the citizen, or a group. Refused where they blocked the bot. */
function chatOf({ world, events, given }: BotCall): string {
  const { chat_id: chat } = given;
  if (typeof chat !== "string" || chat === "") throw bad("chat_id must be a string");
  const person = world.people.get(chat);
  if (!events.hasChat(chat)) throw bad("chat not found");
  if (person?.refusal !== undefined)
    throw new Refusal(403, "Forbidden: bot was blocked by the user");
  return chat;
}

function bad(what: string): Refusal {
  return new Refusal(400, `Bad Request: ${what}`);
}
