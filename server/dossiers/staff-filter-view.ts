import type { Calendars } from "../calendar/calendars.ts";
import { addDays, vietnamInstant } from "../calendar/vietnam-date.ts";
import { Prisma, type Tx } from "../db.ts";
import { dueBeforeSql, lateSql } from "../late-dossiers/late-sql-view.ts";
import { readUnitScope } from "../units/unit-scope-view.ts";
import { soughtKeys } from "./search-keys.ts";
import { type DossierFilter, type DueFilter, dueUntil, stateGroups } from "./staff-filter.ts";
import type { StaffSearch } from "./staff-search.ts";
import { type DossierViewer, visibleDossiersSql } from "./visible-dossiers-view.ts";

type Question = {
  viewer: DossierViewer;
  filter: DossierFilter;
  now: Date;
  calendars: Calendars;
  secretKey: string;
};

/** The filter as a condition on the columns of `dossier`; what the viewer may not see never fits. */
export async function filterSql(tx: Tx, question: Question): Promise<Prisma.Sql> {
  const { viewer, filter, secretKey } = question;
  const { group, unit, procedureName, due, from, until } = filter;
  const parts = [
    visibleDossiersSql(viewer),
    searchSql(filter.search, secretKey),
    group && Prisma.sql`dossier.state IN (${Prisma.join([...stateGroups[group]])})`,
    unit && (await unitSql(tx, unit)),
    procedureName && Prisma.sql`dossier.procedure_name = ${procedureName}`,
    due && dueSql(due, question),
    from && Prisma.sql`dossier.received_on >= ${vietnamInstant(from)}`,
    until && Prisma.sql`dossier.received_on < ${vietnamInstant(addDays(until, 1))}`,
  ];
  return Prisma.join(
    parts.filter((part) => part !== undefined && part !== ""),
    " AND ",
  );
}

function searchSql(search: StaffSearch, secretKey: string): Prisma.Sql {
  switch (search.kind) {
    case "nothing":
      return Prisma.sql`true`;
    case "unreadable":
      return Prisma.sql`false`;
    case "code":
      return endsWith(search.end);
    case "serial":
      return endsWith(`-${search.serial}`);
    case "four_digits":
      return Prisma.sql`(${hasKeys(soughtKeys(secretKey, { lastFourDigits: search.digits }))}
        OR ${endsWith(`-${search.digits}`)})`;
    case "phone":
    case "name":
      return hasKeys(soughtKeys(secretKey, search));
  }
}

/** Codes are read from their end, as they are indexed. Only letters, digits and ". / -" come here. */
function endsWith(end: string): Prisma.Sql {
  return Prisma.sql`reverse(dossier.code) LIKE reverse(${end}) || '%'`;
}

function hasKeys(keys: readonly string[]): Prisma.Sql {
  return keys.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`dossier.search_keys @> ${[...keys]}::text[]`;
}

async function unitSql(tx: Tx, unit: string): Promise<Prisma.Sql> {
  if (unit === "none") return Prisma.sql`dossier.unit_id IS NULL`;
  const scope = await readUnitScope(tx, unit);
  return scope ? Prisma.sql`dossier.unit_id = ANY(${scope}::uuid[])` : Prisma.sql`true`;
}

function dueSql(due: DueFilter, { now, calendars }: Question): Prisma.Sql {
  return due === "late" ? lateSql(now) : dueBeforeSql(now, dueUntil(due, now, calendars.of()));
}
