import type { WireUpdate } from "./updates.ts";
import { wireKeyboard } from "./send-message.ts";
import type { SentMessage } from "./transcript.ts";
import { chatObject, type World } from "./world.ts";

/** What a citizen does in the app, as updates for the bot. Positive chats are private, negative groups. */
export type Citizens = {
  say(chat: number, text: string): WireUpdate;
  edit(chat: number, message: number, text: string): WireUpdate;
  /** Taps the button with that label under a message of the bot. */
  tap(chat: number, message: SentMessage, label: string): WireUpdate;
  /** Taps a button that the bot never made, as a forger would. */
  tapForged(chat: number, data: string): WireUpdate;
  /** A message with any content: `{ photo: [...] }`, `{ sticker: {...} }`. */
  show(chat: number, content: object): WireUpdate;
  /** Sends a picture, which the bot may fetch. */
  sendPhoto(chat: number, bytes: Buffer, caption?: string): WireUpdate;
  block(chat: number): WireUpdate;
  unblock(chat: number): WireUpdate;
  /** A group becomes a supergroup with a new id. */
  migrate(chat: number, to: number): WireUpdate;
  /** Any update at all. */
  update(chat: number, kind: string, part: object): WireUpdate;
};

export function citizens(world: World): Citizens {
  const update = (chat: number, kind: string, part: object): WireUpdate => {
    world.chats.add(chat);
    const made = world.updates.add(chat, kind, part);
    // The id is for a test to look at; an update nobody asked for has none.
    return made ?? { update_id: -1 };
  };
  const show = (chat: number, content: object): WireUpdate =>
    update(chat, "message", { ...envelope(chat, world.nextMessageId()), ...content });
  const tapData = (chat: number, data: string, message: object): WireUpdate => {
    const id = String(4_000_000_000 + world.queries.size);
    world.queries.set(id, false);
    return update(chat, "callback_query", {
      id,
      from: person(chat),
      chat_instance: String(chat),
      message,
      data,
    });
  };
  const member = (chat: number, from: string, to: string): WireUpdate =>
    update(chat, "my_chat_member", {
      chat: chatObject(chat),
      from: person(chat),
      date: seconds(),
      old_chat_member: { user: world.bot, status: from },
      new_chat_member: { user: world.bot, status: to, ...(to === "kicked" && { until_date: 0 }) },
    });

  return {
    update,
    show,
    say: (chat, text) => show(chat, { text, ...commandEntity(text) }),
    sendPhoto(chat, bytes, caption) {
      const id = `AgACphoto${world.files.size + 1}`;
      world.files.set(id, bytes);
      const sizes = [
        { file_id: `${id}small`, file_unique_id: "s", width: 90, height: 60, file_size: 900 },
        { file_id: id, file_unique_id: "l", width: 1280, height: 960, file_size: bytes.length },
      ];
      return show(chat, { photo: sizes, ...(caption !== undefined && { caption }) });
    },
    edit: (chat, message, text) =>
      update(chat, "edited_message", { ...envelope(chat, message), edit_date: seconds(), text }),
    tap(chat, message, label) {
      const button = message.rows.flat().find((candidate) => candidate.label === label);
      if (button === undefined) {
        const labels = message.rows.flat().map((candidate) => candidate.label);
        throw new Error(
          `no button "${label}" under message ${message.id}; it has: ${labels.join(" | ")}`,
        );
      }
      return tapData(chat, button.data, {
        message_id: message.id,
        from: world.bot,
        chat: chatObject(chat),
        date: seconds(),
        text: message.text,
        reply_markup: wireKeyboard(message.rows),
      });
    },
    tapForged: (chat, data) =>
      tapData(chat, data, { ...envelope(chat, 1), from: world.bot, date: 0 }),
    block(chat) {
      world.blocked.add(chat);
      return member(chat, "member", "kicked");
    },
    unblock(chat) {
      world.blocked.delete(chat);
      return member(chat, "kicked", "member");
    },
    migrate(chat, to) {
      world.migrated.set(chat, to);
      world.chats.add(to);
      return show(chat, { migrate_to_chat_id: to });
    },
  };
}

function envelope(chat: number, messageId: number): object {
  return { message_id: messageId, from: person(chat), chat: chatObject(chat), date: seconds() };
}

function person(chat: number): object {
  return { id: Math.abs(chat), is_bot: false, first_name: "Bình", language_code: "vi" };
}

function commandEntity(text: string): object {
  const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
  if (command === undefined) return {};
  return { entities: [{ type: "bot_command", offset: 0, length: command.length }] };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
