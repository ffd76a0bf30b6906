import type { Tx } from "../db.ts";

/**
 * Takes the words out of every message that had its turn and deletes the letters. The rows of the
 * inbox stay, or a redelivered message would be taken for a new one. A letter that is on its way
 * at this moment is emptied; the sender has it in hand. The consent to be told by phone goes too.
 */
export async function eraseTalk(tx: Tx, contactId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE inbox SET
      message = jsonb_set(message, '{content}', '{"kind": "unsupported", "name": "erased"}'),
      state = 'done', done_at = coalesce(done_at, ${at})
    WHERE state <> 'pending' AND (
      id IN (SELECT t.inbox_id FROM turn t JOIN conversation v ON v.id = t.conversation_id
        WHERE v.contact_id = ${contactId}::uuid)
      OR conversation_key = (SELECT c.channel || ':' || c.bot || ':' || c.address
        FROM contact c WHERE c.id = ${contactId}::uuid))`;
  await tx.letter.deleteMany({ where: { contactId, state: { not: "sending" } } });
  await tx.letter.updateMany({
    where: { contactId },
    data: { reply: { text: "" }, ticketId: null },
  });
  await tx.conversation.updateMany({
    where: { contactId },
    data: { state: {}, handedOverAt: null, colleagueAt: null, alarmAt: null, updatedAt: at },
  });
  await tx.phoneConsent.deleteMany({ where: { contactId } });
  await tx.contact.update({ where: { id: contactId }, data: { erasedAt: at } });
}
