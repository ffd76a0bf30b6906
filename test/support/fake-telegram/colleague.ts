import { type Forum, removeTopic, type Topic } from "./forum.ts";
import { wireKeyboard } from "./send-message.ts";
import type { SentMessage } from "./transcript.ts";
import type { WireUpdate } from "./updates.ts";
import { chatObject, type World } from "./world.ts";

/** Where somebody writes in a group: in the topic (absent: the general one), as a reply to what. */
export type Spot = {
  from: number;
  thread?: number | undefined;
  replyTo?: { id: number; isBots: boolean };
};

/** What people do in a group with topics. */
export type Colleagues = {
  /** A group with topics in which the bot is an administrator; say only what differs. */
  openForum(chat: number, more?: Partial<Omit<Forum, "topics">>): void;
  topics(chat: number): ReadonlyMap<number, Topic>;
  /** As an administrator does it in the app: the bot is told nothing. */
  deleteTopic(chat: number, thread: number): void;
  writeIn(chat: number, spot: Spot, text: string): WireUpdate;
  showIn(chat: number, spot: Spot, content: object): WireUpdate;
  editIn(chat: number, spot: Spot, message: number, text: string): WireUpdate;
  tapIn(chat: number, from: number, message: SentMessage, label: string): WireUpdate;
  /** What a tapped button was answered with. */
  toast(update: object): string | undefined;
};

export function colleagues(world: World): Colleagues {
  const update = (chat: number, kind: string, part: object): WireUpdate => {
    world.chats.add(chat);
    return world.updates.add(chat, kind, part) ?? { update_id: -1 };
  };
  const envelope = (chat: number, { from, thread, replyTo }: Spot, id: number): object => ({
    message_id: id,
    from: { id: from, is_bot: false, first_name: "Bình" },
    chat: { ...chatObject(chat), is_forum: true },
    date: Math.floor(Date.now() / 1000),
    ...topicFields(world, chat, thread),
    ...(replyTo && {
      reply_to_message: {
        message_id: replyTo.id,
        from: replyTo.isBots ? world.bot : { id: 1, is_bot: false },
      },
    }),
  });
  const showIn = (chat: number, spot: Spot, content: object): WireUpdate =>
    update(chat, "message", { ...envelope(chat, spot, world.nextMessageId()), ...content });
  return {
    openForum(chat, more = {}) {
      world.chats.add(chat);
      const rights = { can_manage_topics: true, can_delete_messages: true };
      world.forums.set(chat, { isForum: true, rights, ...more, topics: new Map() });
    },
    topics: (chat) => world.forums.get(chat)?.topics ?? new Map<number, Topic>(),
    deleteTopic: (chat, thread) => removeTopic(world, chat, thread),
    showIn,
    writeIn: (chat, spot, text) => showIn(chat, spot, { text }),
    editIn: (chat, spot, message, text) =>
      update(chat, "edited_message", { ...envelope(chat, spot, message), text }),
    tapIn(chat, from, message, label) {
      const button = message.rows.flat().find((candidate) => candidate.label === label);
      if (!button) {
        const labels = message.rows.flat().map((candidate) => candidate.label);
        throw new Error(`no button "${label}"; the message has: ${labels.join(" | ")}`);
      }
      const id = String(5_000_000_000 + world.queries.size);
      world.queries.set(id, false);
      return update(chat, "callback_query", {
        id,
        from: { id: from, is_bot: false, first_name: "Bình" },
        chat_instance: String(chat),
        message: {
          ...envelope(chat, { from, thread: message.thread }, message.id),
          from: world.bot,
          text: message.text,
          reply_markup: wireKeyboard(message.rows),
        },
        data: button.data,
      });
    },
    toast: (made) => {
      const query = (made as { callback_query?: { id: string } }).callback_query;
      return query && world.toasts.get(query.id);
    },
  };
}

/** Of every message in a topic Telegram says that it replies to the one that opened it. */
function topicFields(world: World, chat: number, thread: number | undefined): object {
  if (thread === undefined) return {};
  const name = world.forums.get(chat)?.topics.get(thread)?.name ?? "";
  return {
    message_thread_id: thread,
    is_topic_message: true,
    reply_to_message: {
      message_id: thread,
      from: world.bot,
      forum_topic_created: { name, icon_color: 7322096 },
    },
  };
}
