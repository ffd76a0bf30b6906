import type { Tx } from "../db.ts";

/**
 * Since when a person of the staff has the talk; undefined: the assistant has it. False: it was so
 * before, and the first instant stays.
 */
export async function setHandedOver(
  tx: Tx,
  contactId: string,
  since: Date | undefined,
): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { contactId, handedOverAt: since ? null : { not: null } },
    data: { handedOverAt: since ?? null, colleagueAt: null },
  });
  return count > 0;
}

/**
 * Danger to a child was signalled; the first instant stays until somebody has looked. False: it was
 * known before.
 */
export async function setAlarm(tx: Tx, contactId: string, at: Date): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { contactId, alarmAt: null },
    data: { alarmAt: at },
  });
  return count > 0;
}

/** A person of the staff has looked. */
export async function clearAlarm(tx: Tx, contactId: string): Promise<void> {
  await tx.conversation.updateMany({ where: { contactId }, data: { alarmAt: null } });
}

/**
 * Holds the talk that a ticket came from. Whoever changes both takes the talk first, as a turn
 * does, or the two would wait for each other.
 */
export async function lockTalkOfTicket(tx: Tx, code: string): Promise<void> {
  await tx.$queryRaw`
    SELECT v.id FROM conversation v JOIN ticket t ON t.contact_id = v.contact_id
    WHERE t.code = ${code} FOR UPDATE OF v`;
}
