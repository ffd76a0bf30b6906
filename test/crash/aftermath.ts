import { plainFromReply } from "../../bot/telegram/from-reply.ts";
import type { Reply } from "../../bot/reply.ts";
import { type Database, type DatabaseOptions, openDatabase } from "../../server/db.ts";
import { letterProblems } from "../../server/outbox/letter-view.ts";
import type { FakeTelegram } from "../support/fake-telegram/fake-telegram.ts";

export type Aftermath = {
  counts: { inbox: number; turns: number; notDone: number; letters: number; unknown: number };
  /** Of each chat, the procedures of its turns in the order in which they took effect. */
  topicsByChat: string[][];
  /** Letters that are neither sent nor unknown. */
  undelivered: string[];
  /** Chats that got a letter twice, out of order, or not at all although it counts as sent. */
  misdelivered: string[];
  /** Unknown letters that the console's list does not show. */
  unlisted: string[];
};

/** Compares what the database says happened with what citizens got to see. */
export async function readAftermath(
  options: DatabaseOptions,
  fake: Pick<FakeTelegram, "messages">,
): Promise<Aftermath> {
  const db = await openDatabase(options);
  try {
    return await read(db, fake);
  } finally {
    await db.close();
  }
}

async function read(db: Database, fake: Pick<FakeTelegram, "messages">): Promise<Aftermath> {
  const { prisma } = db;
  const contacts = await prisma.contact.findMany({
    include: {
      letters: { orderBy: { id: "asc" } },
      conversation: { include: { turns: { orderBy: { id: "asc" } } } },
    },
  });
  const letters = contacts.flatMap((contact) => contact.letters);
  const unknown = letters.filter((letter) => letter.state === "unknown");
  const viewer = { id: "nobody", role: "operator" } as const;
  const problems = await letterProblems(prisma, viewer, 100_000);
  const listed = new Set(problems.map((problem) => problem.id));
  return {
    counts: {
      inbox: await prisma.inbox.count(),
      notDone: await prisma.inbox.count({ where: { state: { not: "done" } } }),
      turns: await prisma.turn.count(),
      letters: letters.length,
      unknown: unknown.length,
    },
    topicsByChat: contacts.map(({ conversation }) =>
      (conversation?.turns ?? []).map((turn) => turn.procedure ?? turn.outcome),
    ),
    undelivered: letters
      .filter((letter) => !["sent", "unknown"].includes(letter.state))
      .map((letter) => `${letter.id} ${letter.state} ${letter.failure}`),
    misdelivered: contacts
      .filter(({ address, letters: own }) => !isAsTold(own, fake.messages(Number(address))))
      .map(({ address }) => address),
    unlisted: unknown.filter((letter) => !listed.has(letter.id)).map((letter) => String(letter.id)),
  };
}

/** Every sent letter arrived once and in order; an unknown one arrived at its place or not at all. */
function isAsTold(
  letters: readonly { state: string; reply: unknown }[],
  messages: readonly { text: string }[],
): boolean {
  let place = 0;
  for (const { state, reply } of letters) {
    const arrived = messages[place]?.text === plainFromReply(reply as Reply).text;
    if (arrived) place += 1;
    else if (state !== "unknown") return false;
  }
  return place === messages.length;
}
