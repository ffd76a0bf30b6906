import { badRequest } from "./refusal.ts";
import type { World } from "./world.ts";

type Parameters = Record<string, unknown>;

export type Topic = { name: string; isClosed: boolean };

/** A group with topics: what the bot may do there, and the topics by their id. */
export type Forum = {
  isForum: boolean;
  rights: { can_manage_topics: boolean; can_delete_messages: boolean } | undefined;
  topics: Map<number, Topic>;
};

/** The methods for topics, with the refusals of the real thing. */
export function forumMethods(
  world: World,
  reach: (value: unknown) => number,
  keepPace: (chat: number) => void,
): Record<string, (parameters: Parameters) => unknown> {
  const managed = (parameters: Parameters): { chat: number; forum: Forum } => {
    const chat = reach(parameters["chat_id"]);
    const forum = world.forums.get(chat);
    if (!forum?.isForum) throw badRequest("the chat is not a forum");
    if (!forum.rights?.can_manage_topics) {
      throw badRequest("not enough rights to create a topic");
    }
    return { chat, forum };
  };
  const known = (parameters: Parameters): Topic => {
    const topic = managed(parameters).forum.topics.get(Number(parameters["message_thread_id"]));
    if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
    return topic;
  };
  const turn = (parameters: Parameters, isClosed: boolean): true => {
    const topic = known(parameters);
    if (topic.isClosed === isClosed) throw badRequest("TOPIC_NOT_MODIFIED");
    topic.isClosed = isClosed;
    return true;
  };
  return {
    createForumTopic(parameters) {
      const { chat, forum } = managed(parameters);
      const name = readName(parameters);
      if (name.length < 1 || name.length > 128) throw badRequest("TOPIC_TITLE_INVALID");
      keepPace(chat);
      const id = world.nextMessageId();
      forum.topics.set(id, { name, isClosed: false });
      return { message_thread_id: id, name, icon_color: 7322096 };
    },
    editForumTopic(parameters) {
      known(parameters).name = readName(parameters);
      return true;
    },
    closeForumTopic: (parameters) => turn(parameters, true),
    reopenForumTopic: (parameters) => turn(parameters, false),
    deleteForumTopic(parameters) {
      const { chat, forum } = managed(parameters);
      if (!forum.rights?.can_delete_messages) throw badRequest("CHAT_ADMIN_REQUIRED");
      const thread = Number(parameters["message_thread_id"]);
      if (!forum.topics.has(thread)) throw badRequest("TOPIC_ID_INVALID");
      removeTopic(world, chat, thread);
      return true;
    },
    deleteMessage(parameters) {
      const chat = reach(parameters["chat_id"]);
      const id = Number(parameters["message_id"]);
      if (world.transcript.of(chat).every((message) => message.id !== id)) {
        throw badRequest("message to delete not found");
      }
      world.transcript.remove(chat, id);
      return true;
    },
    getChat(parameters) {
      const chat = reach(parameters["chat_id"]);
      const isForum = world.forums.get(chat)?.isForum;
      return { id: chat, type: "supergroup", title: "Cán bộ", ...(isForum && { is_forum: true }) };
    },
    getChatMember(parameters) {
      const rights = world.forums.get(reach(parameters["chat_id"]))?.rights;
      return { user: world.bot, status: rights ? "administrator" : "member", ...rights };
    },
  };
}

function readName({ name }: Parameters): string {
  return typeof name === "string" ? name : "";
}

/** A topic goes with all its messages. */
export function removeTopic(world: World, chat: number, thread: number): void {
  world.forums.get(chat)?.topics.delete(thread);
  for (const { id, thread: own } of world.transcript.of(chat)) {
    if (own === thread) world.transcript.remove(chat, id);
  }
}

/** Where a message goes: the real thing refuses topics that are not there. */
export function topicFor(world: World, chat: number, value: unknown): number | undefined {
  if (value === undefined || value === "") return undefined;
  const thread = Number(value);
  const topic = world.forums.get(chat)?.topics.get(thread);
  if (topic === undefined) throw badRequest("message thread not found");
  if (topic.isClosed && !world.forums.get(chat)?.rights) throw badRequest("TOPIC_CLOSED");
  return thread;
}
