import { Prisma } from "../db.ts";

/** Somebody of the staff. */
export type DossierViewer = {
  /** Ids of the units whose dossiers they see; absent: all, also those of no known unit. */
  units?: readonly string[] | undefined;
};

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
