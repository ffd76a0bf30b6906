import type { Tx } from "../db.ts";
import type { CallOutcome } from "./call.ts";

export type NewCallRow = {
  id: string;
  clientId: string;
  staffId: string;
  phone: string | null;
  outcome: CallOutcome;
  procedure: string | null;
  note: string | null;
  callBackBy: Date | null;
  startedAt: Date;
  endedAt: Date | null;
};

/** False: a call with this client id is kept already; another that is on its way is waited for. */
export async function insertCall(tx: Tx, call: NewCallRow): Promise<boolean> {
  const { count } = await tx.call.createMany({ data: [call], skipDuplicates: true });
  return count === 1;
}

export type KeptCall = {
  id: string;
  staffId: string;
  ticket: { code: string; restricted: boolean; dueAt: Date | null; isFormal: boolean } | null;
};

export async function findByClientId(tx: Tx, clientId: string): Promise<KeptCall | undefined> {
  const ticket = { select: { code: true, restricted: true, dueAt: true, isFormal: true } };
  const row = await tx.call.findUnique({
    where: { clientId },
    select: { id: true, staffId: true, ticket },
  });
  return row ?? undefined;
}

/** The ticket that came of a call. Of a sealed one the call keeps no more than that it was. */
export async function joinTicket(tx: Tx, id: string, code: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE call SET ticket_id = ticket.id,
      phone = CASE WHEN ticket.restricted THEN NULL ELSE call.phone END,
      procedure = CASE WHEN ticket.restricted THEN NULL ELSE call.procedure END,
      note = CASE WHEN ticket.restricted THEN NULL ELSE call.note END
    FROM ticket WHERE ticket.code = ${code} AND call.id = ${id}::uuid`;
}

/** False: there is no such call that waits to be called back. */
export async function setCalledBack(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.call.updateMany({
    where: { id, outcome: "missed", calledBackAt: null },
    data: { calledBackAt: at },
  });
  return count === 1;
}

/** Takes the missed calls that nobody was reminded of yet; two processes never take the same. */
export async function takeDueCalls(
  tx: Tx,
  { upTo, at }: { upTo: Date; at: Date },
): Promise<{ staffId: string }[]> {
  return tx.$queryRaw<{ staffId: string }[]>`
    UPDATE call SET told_at = ${at} WHERE id IN (
      SELECT id FROM call
      WHERE outcome = 'missed' AND called_back_at IS NULL AND told_at IS NULL
        AND call_back_by <= ${upTo}
      FOR UPDATE SKIP LOCKED)
    RETURNING staff_id AS "staffId"`;
}

/** Takes number and note out of the calls that a contact's tickets came of or name the number of. */
export async function emptyCallsOf(tx: Tx, contactId: string): Promise<void> {
  const tickets = await tx.ticket.findMany({ where: { contactId }, select: { phone: true } });
  const phones = tickets.flatMap(({ phone }) => phone ?? []);
  await tx.call.updateMany({
    where: { OR: [{ ticket: { contactId } }, { phone: { in: phones } }] },
    data: { phone: null, note: null },
  });
}

/** The same for all calls that began before `before`; how many there were. */
export async function emptyCallsBefore(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.call.updateMany({
    where: { startedAt: { lt: before }, OR: [{ phone: { not: null } }, { note: { not: null } }] },
    data: { phone: null, note: null },
  });
  return count;
}
