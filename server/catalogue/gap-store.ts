import { Prisma, type Tx } from "../db.ts";
import type { GapDecision, GapState } from "./gap.ts";

export type Saying = {
  gapId: string;
  words: string;
  /** wordsKey of the words. */
  key: string;
  inboxId: bigint;
  conversationId: string;
  outcome: string;
  procedure: string | undefined;
  at: Date;
};

/**
 * Keeps one saying and, on its first one, the gap; a second time of one message changes nothing.
 * Nothing is kept where the talk took a legal or an emergency route later or within a day before:
 * it may belong to that. One statement, for turns pass here.
 */
export async function insertSaying(tx: Tx, saying: Saying): Promise<void> {
  const { gapId, words, key, inboxId, conversationId, outcome, procedure, at } = saying;
  await tx.$executeRaw`
    WITH fit AS (
      SELECT 1 WHERE NOT EXISTS (
        SELECT 1 FROM turn WHERE conversation_id = ${conversationId}::uuid
          AND outcome LIKE 'route%'
          AND at > ${at}::timestamptz - interval '1 day')
    ), kept AS (
      INSERT INTO gap (id, words, key) SELECT ${gapId}::uuid, ${words}, ${key} FROM fit
      ON CONFLICT (id) DO NOTHING
    )
    INSERT INTO gap_saying (inbox_id, gap_id, outcome, procedure, at)
    SELECT ${inboxId}, ${gapId}::uuid, ${outcome}, ${procedure ?? null}, ${at}::timestamptz FROM fit
    ON CONFLICT (inbox_id) DO NOTHING`;
}

export type WordedTurn = {
  inboxId: bigint;
  conversationId: string;
  outcome: string;
  procedure: string | null;
  words: string;
  at: Date;
};

/**
 * The turn in which a contact asked what turn `inboxId` was about: that one, or, where it was a
 * tapped button or a typed number, the last one within half an hour before that held a question for the knowledge.
 * The outcome and the procedure are those of `inboxId` itself.
 */
export async function findAskingTurn(
  tx: Tx,
  { contactId, inboxId }: { contactId: string; inboxId: bigint },
): Promise<WordedTurn | undefined> {
  const [row] = await tx.$queryRaw<WordedTurn[]>`
    SELECT asking.inbox_id AS "inboxId", asking.conversation_id AS "conversationId",
      t.outcome, t.procedure, asking.at, ${wordsOf("i")} AS words
    FROM turn t
    JOIN conversation v ON v.id = t.conversation_id AND v.contact_id = ${contactId}::uuid
    JOIN turn asking ON asking.conversation_id = t.conversation_id AND asking.id <= t.id
      AND asking.at > t.at - interval '30 minutes' AND ${isAsking("asking")}
    JOIN inbox i ON i.id = asking.inbox_id AND length(${wordsOf("i")}) > 3
    WHERE t.inbox_id = ${inboxId} AND ${isAsking("t")}
    ORDER BY asking.id DESC LIMIT 1`;
  return row;
}

/**
 * Questions answered by "which procedure?" before `until` and after `since`, where no answer
 * followed within half an hour, and which are not kept yet.
 */
export async function findGivenUpClarifications(
  tx: Tx,
  { since, until }: { since: Date; until: Date },
): Promise<WordedTurn[]> {
  return tx.$queryRaw<WordedTurn[]>`
    SELECT t.inbox_id AS "inboxId", t.conversation_id AS "conversationId", t.outcome, t.procedure,
      t.at, ${wordsOf("i")} AS words
    FROM turn t JOIN inbox i ON i.id = t.inbox_id
    WHERE t.at > ${since} AND t.at <= ${until} AND t.outcome LIKE 'clarify%'
      AND ${wordsOf("i")} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM gap_saying s WHERE s.inbox_id = t.inbox_id)
      AND NOT EXISTS (SELECT 1 FROM turn later WHERE later.conversation_id = t.conversation_id
        AND later.id > t.id AND later.at < t.at + interval '30 minutes'
        AND (later.outcome LIKE 'answered%' OR later.outcome LIKE 'clarify%'))
    ORDER BY t.id LIMIT 500`;
}

export async function setWanted(
  tx: Tx,
  { inboxId, wanted }: { inboxId: bigint; wanted: string },
): Promise<void> {
  await tx.gapSaying.updateMany({ where: { inboxId }, data: { wanted } });
}

/** What a message says in words; SQL null where it was a button or a picture. */
function wordsOf(inbox: string): Prisma.Sql {
  const content = Prisma.raw(`${inbox}.message -> 'content'`);
  return Prisma.sql`coalesce(${content} ->> 'text', ${content} ->> 'caption')`;
}

/** The words of these turns went to the knowledge, and nowhere else. */
function isAsking(turn: string): Prisma.Sql {
  const outcome = Prisma.raw(`${turn}.outcome`);
  return Prisma.sql`(${outcome} LIKE 'answered%' OR ${outcome} LIKE 'clarify%'
    OR ${outcome} LIKE 'abstain%')`;
}

/** False: no such gap. Words mined from an earlier decision do not belong to the new one. */
export async function setDecision(
  tx: Tx,
  { id, decision, at }: { id: string; decision: GapDecision; at: Date },
): Promise<boolean> {
  const procedure = decision.state === "resolved" ? decision.procedure : null;
  const { count } = await tx.gap.updateMany({
    where: { id },
    data: { state: decision.state satisfies GapState, procedure, decidedAt: at, minedId: null },
  });
  return count > 0;
}

/** False: no such gap. */
export async function setOwner(
  tx: Tx,
  { id, ownerId, dueOn }: { id: string; ownerId: string | null; dueOn: Date | null },
): Promise<boolean> {
  const { count } = await tx.gap.updateMany({ where: { id }, data: { ownerId, dueOn } });
  return count > 0;
}

export async function setTold(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.gap.update({ where: { id }, data: { toldAt: at } });
}

/** One telling of a gap's askers at a time, until the transaction ends. */
export async function lockGap(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM gap WHERE id = ${id}::uuid FOR UPDATE`;
}

/** Takes what one contact said out of the gaps. */
export async function deleteSayingsOf(tx: Tx, contactId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM gap_saying WHERE inbox_id IN (SELECT t.inbox_id FROM turn t
      JOIN conversation v ON v.id = t.conversation_id WHERE v.contact_id = ${contactId}::uuid)`;
}

/** Takes out what was said in one talk since an instant. */
export async function deleteSayingsSince(
  tx: Tx,
  { conversationId, since }: { conversationId: string; since: Date },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM gap_saying WHERE at > ${since} AND inbox_id IN
      (SELECT inbox_id FROM turn WHERE conversation_id = ${conversationId}::uuid)`;
}

export async function deleteSayingsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.gapSaying.deleteMany({ where: { at: { lt: before } } });
}

/** Gaps that nobody has said any more, and words not taken up that came from nothing else. */
export async function deleteUnsaidGaps(tx: Tx): Promise<number> {
  const { count } = await tx.gap.deleteMany({ where: { sayings: { none: {} } } });
  await tx.citizenWords.deleteMany({
    where: { state: { in: ["proposed", "rejected"] }, gaps: { none: {} } },
  });
  return count;
}
