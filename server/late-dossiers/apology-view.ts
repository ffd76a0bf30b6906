import type { DossierState } from "../../bot/dossier-desk.ts";
import type { Tx } from "../db.ts";
import { toDossierState } from "../dossiers/dossier.ts";
import { type DossierViewer, visibleDossiers } from "../dossiers/visible-dossiers-view.ts";
import { isUuid } from "../units/units-view.ts";
import type { ApologyFacts } from "./fill-apology.ts";

/** A dossier with its apologies, for the page on which one is prepared. */
export type ApologyDesk = {
  code: string;
  procedureName: string;
  applicantMask: string;
  office: string;
  unitId: string | null;
  state: DossierState;
  receivedOn: Date | null;
  dueOn: Date | null;
  finishedOn: Date | null;
  stateSince: Date | null;
  lateReason: string | null;
  /** How many follow it. */
  followers: number;
  /** The newest first; at most one of them is not sent yet. */
  apologies: readonly ApologyLine[];
};
export type ApologyLine = {
  id: string;
  reason: string;
  newDueOn: Date;
  sentAt: Date | null;
};

/** Undefined: there is no such dossier, or the viewer does not see it. */
export async function viewApologyDesk(
  tx: Tx,
  code: string,
  viewer: DossierViewer,
): Promise<ApologyDesk | undefined> {
  const dossier = await tx.dossier.findFirst({
    where: { code, ...visibleDossiers(viewer) },
    select: {
      code: true,
      procedureName: true,
      applicantMask: true,
      office: true,
      unitId: true,
      state: true,
      receivedOn: true,
      dueOn: true,
      finishedOn: true,
      stateSince: true,
      lateReason: true,
      apologies: {
        select: { id: true, reason: true, newDueOn: true, sentAt: true },
        orderBy: { createdAt: "desc" },
      },
      _count: { select: { follows: { where: { stoppedAt: null } } } },
    },
  });
  if (!dossier) return undefined;
  const { _count, state, ...rest } = dossier;
  return { ...rest, state: toDossierState(state), followers: _count.follows };
}

/**
 * What one apology says, for its documents: a draft with the dates of its dossier, one that was sent
 * with those that it was sent with. Undefined: none that the viewer sees.
 */
export async function readApology(
  tx: Tx,
  id: string,
  viewer: DossierViewer,
): Promise<ApologyFacts | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx.dossierApology.findFirst({
    where: { id, dossier: visibleDossiers(viewer) },
    select: {
      reason: true,
      newDueOn: true,
      sentAt: true,
      dueOn: true,
      receivedOn: true,
      dossier: {
        select: { code: true, procedureName: true, office: true, receivedOn: true, dueOn: true },
      },
    },
  });
  if (!row) return undefined;
  // One sent before its dates were kept has none of its own.
  const { dueOn, receivedOn } = row.sentAt && row.dueOn ? row : row.dossier;
  if (!dueOn) return undefined;
  const { code, procedureName, office } = row.dossier;
  const { reason, newDueOn } = row;
  return { code, procedureName, office, receivedOn, dueOn, reason, newDueOn };
}

/** The day that the newest apology sent promises; undefined: none was sent. */
export async function readNewDueOn(tx: Tx, code: string): Promise<Date | undefined> {
  const row = await tx.dossierApology.findFirst({
    where: { dossier: { code }, sentAt: { not: null } },
    orderBy: { sentAt: "desc" },
    select: { newDueOn: true },
  });
  return row?.newDueOn;
}
