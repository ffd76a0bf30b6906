import type { DossierState } from "../../bot/dossier-desk.ts";
import type { Tx } from "../db.ts";
import { type DossierViewer, visibleDossiersSql } from "../dossiers/visible-dossiers-view.ts";
import { isUuid } from "../units/units-view.ts";

/** What these use cases know of a dossier. */
export type LateDossier = {
  id: string;
  code: string;
  procedureName: string;
  office: string;
  unitId: string | null;
  applicantMask: string;
  state: DossierState;
  receivedOn: Date | null;
  dueOn: Date | null;
  finishedOn: Date | null;
  lateReason: string | null;
};

/** The dossier, locked until the transaction ends; undefined: none that the viewer sees. */
export async function lockLateDossier(
  tx: Tx,
  code: string,
  viewer: DossierViewer,
): Promise<LateDossier | undefined> {
  const [row] = await tx.$queryRaw<LateDossier[]>`
    SELECT id::text AS id, code, procedure_name AS "procedureName", office,
      unit_id::text AS "unitId", applicant_mask AS "applicantMask", state,
      received_on AS "receivedOn", due_on AS "dueOn", finished_on AS "finishedOn",
      late_reason AS "lateReason"
    FROM dossier WHERE code = ${code} AND ${visibleDossiersSql(viewer)} FOR UPDATE`;
  return row;
}

/** Null takes the reason away, and who gave it. */
export async function saveLateReason(
  tx: Tx,
  id: string,
  reason: string | null,
  by: { staffId: string; now: Date },
): Promise<void> {
  const said =
    reason === null
      ? { lateReasonAt: null, lateReasonId: null }
      : { lateReasonAt: by.now, lateReasonId: by.staffId };
  await tx.dossier.update({ where: { id }, data: { lateReason: reason, ...said } });
}

type ApologyWords = { reason: string; newDueOn: Date; staffId: string; now: Date };

/** Keeps what is prepared: one draft a dossier, which a new one takes the place of. */
export async function keepApologyDraft(
  tx: Tx,
  dossierId: string,
  { reason, newDueOn, staffId, now }: ApologyWords,
): Promise<string> {
  const data = { reason, newDueOn, staffId, createdAt: now };
  const draft = await tx.dossierApology.findFirst({ where: { dossierId, sentAt: null } });
  if (draft) await tx.dossierApology.update({ where: { id: draft.id }, data });
  const kept = draft ?? (await tx.dossierApology.create({ data: { dossierId, ...data } }));
  return kept.id;
}

export async function countSentApologies(tx: Tx, dossierId: string): Promise<number> {
  return tx.dossierApology.count({ where: { dossierId, sentAt: { not: null } } });
}

export type LockedApology = {
  dossier: LateDossier;
  apology: { reason: string; newDueOn: Date; sentAt: Date | null };
};

/** The apology with its dossier locked; undefined: there is none that the viewer sees. */
export async function lockApology(
  tx: Tx,
  id: string,
  viewer: DossierViewer,
): Promise<LockedApology | undefined> {
  if (!isUuid(id)) return undefined;
  const where = { id };
  const found = await tx.dossierApology.findUnique({
    where,
    select: { dossier: { select: { code: true } } },
  });
  const dossier = found && (await lockLateDossier(tx, found.dossier.code, viewer));
  // Read once the lock is held: a colleague's sending may have come first.
  const select = { reason: true, newDueOn: true, sentAt: true } as const;
  const apology = dossier && (await tx.dossierApology.findUnique({ where, select }));
  return dossier && apology ? { dossier, apology } : undefined;
}

/** With the dates of its dossier, whose lock is held: they may change, what was sent does not. */
export async function markApologySent(
  tx: Tx,
  id: string,
  { dueOn, receivedOn }: Pick<LateDossier, "dueOn" | "receivedOn">,
  by: { staffId: string; now: Date },
): Promise<void> {
  const data = { sentAt: by.now, staffId: by.staffId, dueOn, receivedOn };
  await tx.dossierApology.update({ where: { id }, data });
}
