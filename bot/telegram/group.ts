import type { Api } from "grammy";
import type { Delivery } from "../channel.ts";
import type { Reply } from "../reply.ts";
import { publishStaffCommands } from "./commands.ts";
import { toDelivery } from "./failure.ts";
import { fromReply } from "./from-reply.ts";
import type { TelegramAccess } from "./telegram-api.ts";
import { telegramApi } from "./telegram-api.ts";

/** What became of one call about the staff's group: done, or what went wrong by its name. */
export type GroupCall<Value> = { kind: "done"; value: Value } | Exclude<Delivery, { kind: "sent" }>;

/** A group with topics, as far as the staff's group needs it. One call each, never repeated inside. */
export type TelegramGroup = {
  /** The id of a new topic. Whether one was made is unknown after a lost answer. */
  makeTopic(chat: string, name: string): Promise<GroupCall<string>>;
  closeTopic(chat: string, thread: string): Promise<GroupCall<undefined>>;
  reopenTopic(chat: string, thread: string): Promise<GroupCall<undefined>>;
  renameTopic(chat: string, thread: string, name: string): Promise<GroupCall<undefined>>;
  /** With all its messages. */
  deleteTopic(chat: string, thread: string): Promise<GroupCall<undefined>>;
  /** The id of the new message; without `thread`, in the general topic. */
  send(to: { chat: string; thread?: string }, reply: Reply): Promise<GroupCall<string>>;
  edit(chat: string, message: string, reply: Reply): Promise<GroupCall<undefined>>;
  remove(chat: string, message: string): Promise<GroupCall<undefined>>;
  /** Best effort: stops the waiting of a tapped button and shows a word to who tapped it. */
  answerTap(query: string, toast?: { text: string; isAlert: boolean }): Promise<void>;
  /** What is missing for our work there, first things first; undefined: nothing. */
  check(chat: string): Promise<GroupCall<GroupLack | undefined>>;
  /** Best effort: what the group shows when somebody types "/". */
  publishCommands(chat: string): Promise<void>;
};

export type GroupLack = "not_forum" | "not_admin" | "no_topics_right" | "no_delete_right";

export function telegramGroup(access: TelegramAccess, timeoutMs?: number): TelegramGroup {
  const api = telegramApi(access, timeoutMs);
  const { token } = access;
  const own = Number(token.slice(0, token.indexOf(":")));
  return {
    makeTopic: (chat, name) =>
      call(async () => String((await api.createForumTopic(chat, name)).message_thread_id)),
    closeTopic: (chat, thread) => nothing(api.closeForumTopic(chat, Number(thread))),
    reopenTopic: (chat, thread) => nothing(api.reopenForumTopic(chat, Number(thread))),
    renameTopic: (chat, thread, name) =>
      nothing(api.editForumTopic(chat, Number(thread), { name })),
    deleteTopic: (chat, thread) => nothing(api.deleteForumTopic(chat, Number(thread))),
    send: (to, reply) => send(api, to, reply),
    edit: (chat, message, reply) => {
      const { text, ...other } = fromReply(reply);
      return nothing(api.editMessageText(chat, Number(message), text, other));
    },
    remove: (chat, message) => nothing(api.deleteMessage(chat, Number(message))),
    answerTap: async (query, toast) => {
      const words = toast && { text: toast.text.slice(0, 200), show_alert: toast.isAlert };
      await api.answerCallbackQuery(query, words).catch(() => {});
    },
    check: (chat) => call(() => lackOf(api, chat, own)),
    publishCommands: (chat) => publishStaffCommands(api, chat),
  };
}

/**
 * A message to a topic that was just deleted may land in the general one: that is told by the
 * answer. It is taken away again, and counts as not sent.
 */
async function send(
  api: Api,
  { chat, thread }: { chat: string; thread?: string },
  reply: Reply,
): Promise<GroupCall<string>> {
  const { text, ...other } = fromReply(reply);
  const topic = thread === undefined ? {} : { message_thread_id: Number(thread) };
  const sent = await call(() => api.sendMessage(chat, text, { ...other, ...topic }));
  if (sent.kind !== "done") return sent;
  const { message_id: id, message_thread_id: landedIn } = sent.value;
  if (thread === undefined || String(landedIn) === thread) {
    return { kind: "done", value: String(id) };
  }
  await api.deleteMessage(chat, id).catch(() => {});
  return { kind: "refused", reason: "topic_gone", unreachable: false };
}

async function lackOf(api: Api, chat: string, own: number): Promise<GroupLack | undefined> {
  const group = await api.getChat(chat);
  if (!("is_forum" in group && group.is_forum)) return "not_forum";
  const member = await api.getChatMember(chat, own);
  if (member.status !== "administrator" && member.status !== "creator") return "not_admin";
  if (member.status === "creator") return undefined;
  if (!member.can_manage_topics) return "no_topics_right";
  return member.can_delete_messages ? undefined : "no_delete_right";
}

function nothing(asked: Promise<unknown>): Promise<GroupCall<undefined>> {
  return call(async () => {
    await asked;
    return undefined;
  });
}

async function call<Value>(ask: () => Promise<Value>): Promise<GroupCall<Value>> {
  try {
    return { kind: "done", value: await ask() };
  } catch (error) {
    const fate = toDelivery(error);
    // "Not modified": it is as it was to be.
    return fate.kind === "sent" ? { kind: "done", value: undefined as Value } : fate;
  }
}
