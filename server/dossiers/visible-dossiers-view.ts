import { Prisma } from "../db.ts";

/** The ids of the units whose dossiers somebody of the staff sees; absent: of all, and those whose
 * office no unit is known by. */
export type DossierViewer = { units?: readonly string[] | undefined };

/** The dossiers that somebody of the staff may see: for every list, count, search and export. */
export function visibleDossiers({ units }: DossierViewer): Prisma.DossierWhereInput {
  return units ? { unitId: { in: [...units] } } : {};
}

/** The same as a condition for SQL by hand, on the columns of `dossier` (no alias). */
export function visibleDossiersSql({ units }: DossierViewer): Prisma.Sql {
  return units ? Prisma.sql`dossier.unit_id = ANY(${[...units]}::uuid[])` : Prisma.sql`true`;
}

/** The same for one that was read already. */
export function isVisibleDossier({ units }: DossierViewer, unitId: string | null): boolean {
  return !units || (unitId !== null && units.includes(unitId));
}
