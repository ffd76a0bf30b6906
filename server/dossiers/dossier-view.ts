import { codeEndOf } from "../../bot/dossier-code.ts";
import type { DossierFacts } from "../../bot/dossier-desk.ts";
import type { Dossier } from "../../prisma/client/client.ts";
import type { Tx } from "../db.ts";
import { toDossierState } from "./dossier.ts";
import type { KeptHashes } from "./keyed-hash.ts";

/** What the owner of a dossier is shown, and the hashes by which they prove that it is theirs. */
export type FoundDossier = KeptHashes & {
  summary: DossierFacts;
  unitId: string | null;
  stateSince: Date | null;
};

/** By its whole code, in its one right form. Whether they may see it is for the caller to know. */
export async function findDossier(tx: Tx, code: string): Promise<FoundDossier | undefined> {
  const row = await tx.dossier.findUnique({ where: { code } });
  return row ? foundOf(row) : undefined;
}

/** Those of these codes that are there, in the order of their codes. */
export async function findDossiers(
  tx: Tx,
  codes: readonly string[],
): Promise<readonly FoundDossier[]> {
  const where = { code: { in: [...codes] } };
  return (await tx.dossier.findMany({ where, orderBy: { code: "asc" } })).map(foundOf);
}

/** What tells whether the digits are right, and no more: reading more would take time that tells. */
export type Candidate = KeptHashes & { code: string };

/** As many as may share the last parts of a code. */
export const mostCandidates = 200;

/**
 * The dossiers that may be meant by a code, or by its end: "261105-0023", "H17-261105-0023" and
 * "000.00.12.H17-261105-0023" may all be the same one. One written exactly so is the only one.
 */
export async function findCandidates(tx: Tx, sought: string): Promise<readonly Candidate[]> {
  const end = codeEndOf(sought);
  const rows = await tx.dossier.findMany({
    where: end ? { codeEnd: end, ...(end === sought ? {} : endingAs(sought)) } : { code: sought },
    orderBy: { code: "asc" },
    take: mostCandidates,
    select: { code: true, phoneHash: true, idHash: true },
  });
  const exact = rows.find(({ code }) => code === sought);
  return exact ? [exact] : rows;
}

/** Whoever writes a code may leave out the ministry's numbers before the unit; so may its source. */
function endingAs(sought: string) {
  const code = { in: [sought, sought.replace(/^\d{3}\.\d{2}\.\d{2,3}\./, "")] };
  return { OR: [{ code }, { code: { endsWith: `.${sought}` } }] };
}

/** Telephone and address of a unit, as they may be shown to citizens. */
export async function readOffice(
  tx: Tx,
  unitId: string | null,
): Promise<{ officePhone?: string; officeAddress?: string }> {
  const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
  return {
    ...(unit?.phone ? { officePhone: unit.phone } : {}),
    ...(unit?.address ? { officeAddress: unit.address } : {}),
  };
}

function foundOf(row: Dossier): FoundDossier {
  return {
    phoneHash: row.phoneHash,
    idHash: row.idHash,
    unitId: row.unitId,
    stateSince: row.stateSince,
    summary: {
      code: row.code,
      procedureName: row.procedureName,
      state: toDossierState(row.state),
      office: row.office,
      applicantMask: row.applicantMask,
      ...(row.receivedOn ? { receivedOn: row.receivedOn } : {}),
      ...(row.dueOn ? { dueOn: row.dueOn } : {}),
      ...(row.finishedOn ? { finishedOn: row.finishedOn } : {}),
      ...(row.remark ? { remark: row.remark } : {}),
      ...(row.supplementBy ? { supplementBy: row.supplementBy } : {}),
      ...(row.isByPost === null ? {} : { isByPost: row.isByPost }),
      updatedAt: row.updatedAt,
    },
  };
}
