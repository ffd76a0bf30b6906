import { Prisma, type Tx } from "../db.ts";

export type AuditFilter = {
  /** "nobody": rows of nobody who was signed in. */
  staffId?: string;
  action?: string;
  /** Exactly what the row names, such as a ticket code. */
  target?: string;
  from?: Date;
  /** The first instant no longer asked for. */
  until?: Date;
};

export type AuditLine = {
  id: bigint;
  at: Date;
  action: string;
  outcome: string;
  staffName: string | null;
  /** Of the key with which other software did it. */
  tokenName: string | null;
  /** Null also where it is sealed. */
  target: string | null;
  /** Of whom the row tells, where it names a person of the staff. */
  targetName: string | null;
  /** It names a sealed ticket, and this reader may not know which. */
  isSealed: boolean;
};

export type AuditPage = { most: number; before?: bigint; seesSealed: boolean };

/**
 * Rows of the audit, newest first, those before the id `before`. Whoever may not see sealed tickets
 * gets no code of one, neither shown nor confirmed by a search for it. A ticket sealed today is
 * so in the rows of yesterday too.
 */
export async function viewAudit(
  tx: Tx,
  filter: AuditFilter,
  page: AuditPage,
): Promise<AuditLine[]> {
  if (filter.target && !page.seesSealed && (await findSealed(tx, [filter.target])).size > 0) {
    return [];
  }
  const rows = await tx.$queryRaw<Omit<AuditLine, "isSealed">[]>`
    SELECT a.id, a.at, a.action, a.outcome, a.target, s.display_name AS "staffName",
      about.display_name AS "targetName", token.name AS "tokenName"
    FROM audit a LEFT JOIN staff s ON s.id = a.staff_id
      LEFT JOIN staff about ON about.id::text = a.target
      LEFT JOIN api_token token ON token.id::text = substring(a.target from ' by token (.{36})$')
    WHERE ${conditions(filter, page.before)} ORDER BY a.id DESC LIMIT ${page.most}`;
  if (page.seesSealed) return rows.map((row) => ({ ...row, isSealed: false }));
  const sealed = await findSealed(
    tx,
    rows.map(({ target }) => target ?? ""),
  );
  return rows.map((row) => {
    const isSealed = codesIn(row.target ?? "").some((code) => sealed.has(code));
    return { ...row, isSealed, target: isSealed ? null : row.target };
  });
}

function conditions(filter: AuditFilter, before: bigint | undefined): Prisma.Sql {
  const { staffId, action, target, from, until } = filter;
  const all = [
    before !== undefined && Prisma.sql`a.id < ${before}`,
    staffId === "nobody" && Prisma.sql`a.staff_id IS NULL`,
    staffId && staffId !== "nobody" && Prisma.sql`a.staff_id = ${staffId}::uuid`,
    action && Prisma.sql`a.action = ${action}`,
    target && Prisma.sql`a.target = ${target}`,
    from && Prisma.sql`a.at >= ${from}`,
    until && Prisma.sql`a.at < ${until}`,
  ].filter((one) => one instanceof Prisma.Sql);
  return all.length > 0 ? Prisma.join(all, " AND ") : Prisma.sql`true`;
}

/** Those of the codes named that are of sealed tickets. */
async function findSealed(tx: Tx, targets: readonly string[]): Promise<ReadonlySet<string>> {
  const codes = [...new Set(targets.flatMap(codesIn))];
  const found = new Set<string>();
  // In portions: PostgreSQL takes 32,767 values in one question.
  for (let start = 0; start < codes.length; start += 10_000) {
    const portion = codes.slice(start, start + 10_000);
    const where = { restricted: true, code: { in: portion } };
    const rows = await tx.ticket.findMany({ where, select: { code: true } });
    for (const { code } of rows) found.add(code);
  }
  return found;
}

/** Ticket codes, however they were typed, among other words too. */
function codesIn(target: string): string[] {
  const codes = target.matchAll(/([A-Z]{2})[- ]?(\d{2})[- ]?(\d{6})[- ]?([0-9A-Z])/gi);
  return [...codes].map((code) => code.slice(1).join("-").toUpperCase());
}
