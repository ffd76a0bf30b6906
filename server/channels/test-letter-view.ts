import { testLetterWords } from "../../bot/texts/test-letter.ts";
import type { Tx } from "../db.ts";

/** A code is looked for among so many of the latest messages of all channels. */
const latest = 10_000n;

/** Whose conversation one of the codes was written in since then; the last one, of no group. */
export async function whoWroteCode(
  tx: Tx,
  { channel, bot }: { channel: string; bot: string },
  { codes, since }: { codes: readonly string[]; since: Date },
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT contact.id FROM inbox JOIN contact
      ON contact.channel = inbox.channel AND contact.bot = inbox.bot
        AND contact.address = inbox.message->>'address'
    WHERE inbox.id > (SELECT coalesce(max(id), 0) FROM inbox) - ${latest}
      AND inbox.channel = ${channel} AND inbox.bot = ${bot} AND inbox.received_at >= ${since}
      AND regexp_split_to_array(inbox.message->'content'->>'text', '\\D+') && ${codes}::text[]
      AND NOT contact.is_group AND contact.erased_at IS NULL
    ORDER BY inbox.id DESC LIMIT 1`;
  return row?.id;
}

export type TestLetter = {
  state: string;
  failure: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  arrivedAt: Date | null;
  seenAt: Date | null;
};

/** What became of a test letter, by its number as typed; undefined when it is none. */
export async function findTestLetter(
  tx: Tx,
  { channel, bot }: { channel: string; bot: string },
  id: string,
): Promise<TestLetter | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  const letter = await tx.letter.findFirst({
    where: { id: BigInt(id), channel, bot, reply: { path: ["text"], equals: testLetterWords } },
    select: {
      state: true,
      failure: true,
      createdAt: true,
      finishedAt: true,
      arrivedAt: true,
      seenAt: true,
    },
  });
  return letter ?? undefined;
}
