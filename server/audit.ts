import type { Clock } from "./clock.ts";
import type { Tx } from "./db.ts";

export type AuditRow = {
  /** Absent where nobody was signed in. */
  staffId?: string | undefined;
  /** Such as "ticket.answer" or "staff.sign_in". */
  action: string;
  /** Such as a ticket code; never a citizen's words, name or number. */
  target?: string | undefined;
  /** "done", or the name of the refusal. */
  outcome: string;
};

/** Writes who looked at or changed what; rows are never changed afterwards. */
export async function writeAudit(house: { tx: Tx; clock: Clock }, row: AuditRow): Promise<void> {
  await house.tx.audit.create({
    data: {
      at: house.clock.now(),
      staffId: row.staffId ?? null,
      action: row.action,
      target: row.target ?? null,
      outcome: row.outcome,
    },
  });
}
