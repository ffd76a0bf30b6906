import type { Tx } from "../db.ts";

/** One sign-in of a login at a time across all processes, so that tries can't race the count. */
export async function lockLogin(tx: Tx, target: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext(${target}))`;
}

/** The wrong tries of a login after `since`, newest last, none from before its last success. */
export async function readWrongTries(tx: Tx, target: string, since: Date): Promise<Date[]> {
  const rows = await tx.audit.findMany({
    where: { action: "staff.sign_in", target, at: { gt: since } },
    orderBy: { id: "asc" },
    select: { at: true, outcome: true },
  });
  const lastSuccess = rows.findLastIndex((row) => row.outcome === "done");
  return rows
    .slice(lastSuccess + 1)
    .filter((row) => row.outcome === "wrong_password")
    .map((row) => row.at);
}
