import type { Tx } from "../db.ts";

/** One sign-in of a login at a time across all processes, so that tries can't race the count. */
export async function lockLogin(tx: Tx, target: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext(${target}))`;
}

const wrongOutcomes: readonly string[] = ["wrong_password", "wrong_code"];

/** The wrong tries of a login after `since`, newest last, none from before its last success. A
 * right password that waits for its code is no success yet. */
export async function readWrongTries(tx: Tx, target: string, since: Date): Promise<Date[]> {
  const rows = await tx.audit.findMany({
    where: { target, at: { gt: since } },
    orderBy: { id: "asc" },
    select: { at: true, outcome: true },
  });
  const lastSuccess = rows.findLastIndex((row) => row.outcome === "done");
  return rows
    .slice(lastSuccess + 1)
    .filter((row) => wrongOutcomes.includes(row.outcome))
    .map((row) => row.at);
}
