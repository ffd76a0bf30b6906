import { conversationKey, inboundMessage, type InboundMessage } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Database } from "../db.ts";
import { type ChatCursor, type ChatItem, mergeTalk } from "./chat-item.ts";

export type ChatHistory = {
  /** Both sides of the talk in order. */
  items: ChatItem[];
  /** The place after all that was read, what could not be shown included. */
  cursor: ChatCursor;
  /** More may follow: read again from `cursor`. */
  hasMore: boolean;
  /** A message of the citizen waits for its turn. */
  isWaiting: boolean;
  /** When the citizen last had this chat erased. */
  erasedAt: Date | null;
};

/** The most that is read of either side at a time. */
export const chatPageSize = 100;

type Chat = Pick<InboundMessage, "channel" | "bot" | "address">;

/**
 * What was said in a chat after `after`; without it, the latest of the talk. A reply counts as
 * said once it is written, whatever the outbox has made of it.
 */
export async function readChatHistory(
  prisma: Database["prisma"],
  chat: Chat,
  after?: ChatCursor,
): Promise<ChatHistory> {
  const contact = await prisma.contact.findUnique({
    where: { channel_bot_address: chat },
    select: { id: true, erasedAt: true },
  });
  // Letters before messages: no reply is told without the words that it answers. Waiting last: a
  // turn that ends in between leaves no typing sign behind.
  const letters = contact ? await readLetters(prisma, contact.id, after) : [];
  const messages = await readMessages(prisma, chat, after);
  const waiting = await prisma.inbox.findFirst({
    where: { conversationKey: conversationKey(chat), state: "pending" },
    select: { id: true },
  });
  const since = after ? new Date(0) : startOfBoth(messages, letters);
  return {
    items: mergeTalk(messages.flatMap(toMessage), letters.flatMap(toReply)).filter(
      (item) => item.at >= since,
    ),
    cursor: {
      message: messages.at(-1)?.id ?? after?.message ?? 0n,
      letter: letters.at(-1)?.id ?? after?.letter ?? 0n,
    },
    hasMore: after !== undefined && (isFull(messages) || isFull(letters)),
    isWaiting: waiting !== null,
    erasedAt: contact?.erasedAt ?? null,
  };
}

type MessageRow = { id: bigint; externalId: string; message: unknown };
type LetterRow = { id: bigint; createdAt: Date; reply: unknown };

async function readMessages(
  prisma: Database["prisma"],
  chat: Chat,
  after: ChatCursor | undefined,
): Promise<MessageRow[]> {
  const rows = await prisma.inbox.findMany({
    where: {
      conversationKey: conversationKey(chat),
      ...(after && { id: { gt: after.message } }),
    },
    orderBy: { id: after ? "asc" : "desc" },
    take: chatPageSize,
    select: { id: true, externalId: true, message: true },
  });
  return after ? rows : rows.toReversed();
}

async function readLetters(
  prisma: Database["prisma"],
  contactId: string,
  after: ChatCursor | undefined,
): Promise<LetterRow[]> {
  const rows = await prisma.letter.findMany({
    where: { contactId, ...(after && { id: { gt: after.letter } }) },
    orderBy: { id: after ? "asc" : "desc" },
    take: chatPageSize,
    select: { id: true, createdAt: true, reply: true },
  });
  return after ? rows : rows.toReversed();
}

/** Where a side was cut short the other one is not shown beyond it. */
function startOfBoth(messages: MessageRow[], letters: LetterRow[]): Date {
  const cuts = [
    isFull(messages) ? messages.flatMap(toMessage)[0]?.at : undefined,
    isFull(letters) ? letters[0]?.createdAt : undefined,
  ];
  return new Date(Math.max(...cuts.map((cut) => cut?.getTime() ?? 0)));
}

function isFull(rows: readonly unknown[]): boolean {
  return rows.length === chatPageSize;
}

/** What can't be read any more, such as an erased message, is left out. */
function toMessage(row: MessageRow): ChatItem[] {
  const message = inboundMessage.safeParse(row.message);
  if (!message.success) return [];
  const { content, sentAt } = message.data; // by our clock, as letters are: the web's sender is we
  const at = new Date(sentAt);
  return [{ kind: "message", row: row.id, at, externalId: row.externalId, content }];
}

/** Letters are written by us alone, from Reply values; an erased one has nothing left. */
function toReply({ id, createdAt, reply }: LetterRow): ChatItem[] {
  const said = reply as Reply;
  if (said.text === "" && !said.file) return [];
  return [{ kind: "reply", row: id, at: createdAt, reply: said }];
}
