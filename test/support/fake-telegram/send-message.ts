import { parseHtml } from "./html.ts";
import { readKeyboard } from "./keyboard.ts";
import { paceKeeper } from "./pace.ts";
import { forumMethods, topicFor } from "./forum.ts";
import { badRequest, Refusal } from "./refusal.ts";
import type { SentMessage } from "./transcript.ts";
import { attachedFile } from "./uploaded-file.ts";
import { chatObject, type World } from "./world.ts";

type Parameters = Record<string, unknown>;

/** sendMessage and its like, with the refusals of the real thing. */
export function messageMethods(world: World): Record<string, (parameters: Parameters) => unknown> {
  const keepPace = paceKeeper(world.limits);
  const send = (parameters: Parameters, read: (parameters: Parameters) => Content): object => {
    const chat = reachableChat(world, parameters["chat_id"]);
    const thread = topicFor(world, chat, parameters["message_thread_id"]);
    const content = read(parameters);
    keepPace(chat);
    const id = world.nextMessageId();
    const message = { chat, id, thread, ...content, at: performance.now() };
    world.transcript.add(message);
    return wireMessage(world, message);
  };
  return {
    ...forumMethods(world, (chat) => reachableChat(world, chat), keepPace),
    sendMessage: (parameters) => send(parameters, readContent),
    sendPhoto: (parameters) => send(parameters, (given) => readFileContent(given, "photo")),
    sendDocument: (parameters) => send(parameters, (given) => readFileContent(given, "document")),
    editMessageText(parameters) {
      const chat = reachableChat(world, parameters["chat_id"]);
      const id = Number(parameters["message_id"]);
      const message = world.transcript.of(chat).find((sent) => sent.id === id);
      if (message === undefined) throw badRequest("message to edit not found");
      const content = readContent(parameters);
      const isSame = JSON.stringify([content.text, content.bold, content.rows]);
      if (isSame === JSON.stringify([message.text, message.bold, message.rows])) {
        throw badRequest(
          "message is not modified: specified new message content and reply markup are exactly " +
            "the same as a current content and reply markup of the message",
        );
      }
      Object.assign(message, content);
      world.transcript.changed(chat);
      return wireMessage(world, message);
    },
  };
}

/** The chat that a call names, if the bot may write to it. */
export function reachableChat(world: World, value: unknown): number {
  if (value === undefined || value === "") throw badRequest("chat_id is empty");
  const chat = Number(value);
  const movedTo = world.migrated.get(chat);
  if (movedTo !== undefined) {
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: movedTo,
    });
  }
  if (!world.chats.has(chat)) throw badRequest("chat not found");
  if (world.blocked.has(chat)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
  return chat;
}

type Content = Pick<SentMessage, "text" | "raw" | "bold" | "rows" | "file">;

/** A file with a caption of at most 1,024 characters, or none. */
function readFileContent(parameters: Parameters, kind: "photo" | "document"): Content {
  const { name, bytes } = attachedFile(parameters, kind);
  const { caption, ...others } = parameters;
  const rows = readKeyboard(parameters["reply_markup"]);
  const words =
    caption === undefined
      ? { text: "", raw: "", bold: [], rows }
      : readContent({ ...others, text: caption });
  if (words.text.length > 1024) throw badRequest("message caption is too long");
  return { ...words, file: { kind, name, bytes } };
}

function readContent({ text: raw, parse_mode: mode, reply_markup: markup }: Parameters): Content {
  if (typeof raw !== "string" || raw === "") throw badRequest("message text is empty");
  if (/\p{Surrogate}/u.test(raw)) throw badRequest("strings must be encoded in UTF-8");
  const isHtml = mode === "HTML";
  if (mode !== undefined && mode !== "" && !isHtml) throw badRequest("unsupported parse_mode");
  const parsed = isHtml ? parseHtml(raw) : { text: raw, entities: [] };
  const text = parsed.text.trim();
  if (text === "") throw badRequest("message text is empty");
  if (text.length > 4096) throw badRequest("message is too long");
  const bold = parsed.entities
    .filter((entity) => entity.type === "bold")
    .map((entity) => parsed.text.slice(entity.offset, entity.offset + entity.length));
  return { text, raw, bold, rows: readKeyboard(markup) };
}

function wireMessage(world: World, { chat, id, thread, text, rows }: SentMessage): object {
  return {
    message_id: id,
    from: world.bot,
    chat: chatObject(chat),
    date: Math.floor(Date.now() / 1000),
    text,
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(rows.length > 0 && { reply_markup: wireKeyboard(rows) }),
  };
}

export function wireKeyboard(rows: SentMessage["rows"]): object {
  return {
    inline_keyboard: rows.map((row) =>
      row.map(({ label, data }) => ({ text: label, callback_data: data })),
    ),
  };
}
