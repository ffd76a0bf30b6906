import type { Tx } from "../db.ts";
import { toDossierState } from "./dossier.ts";
import { type DossierViewer, visibleDossiers } from "./visible-dossiers-view.ts";

/** The same code, when it is of a dossier that the viewer may see. */
export async function findVisibleCode(
  tx: Tx,
  viewer: DossierViewer,
  code: string,
): Promise<string | undefined> {
  const where = { AND: [visibleDossiers(viewer), { code }] };
  return (await tx.dossier.findFirst({ where, select: { code: true } }))?.code;
}

export type StaffDossier = NonNullable<Awaited<ReturnType<typeof readStaffDossier>>>;
export type DossierHistory = StaffDossier["events"];
export type DossierFollower = StaffDossier["follows"][number];
export type DossierTold = StaffDossier["notices"][number];

/** All that the staff may know of one dossier; undefined: there is none, or not for this viewer. */
export async function readStaffDossier(tx: Tx, viewer: DossierViewer, code: string) {
  const row = await tx.dossier.findFirst({
    where: { AND: [visibleDossiers(viewer), { code }] },
    include: {
      unit: { select: { name: true } },
      events: {
        orderBy: { id: "desc" },
        take: mostEvents,
        include: { import: { select: { id: true, fileName: true } } },
      },
      follows: {
        orderBy: { since: "desc" },
        take: mostFollowers,
        select: {
          since: true,
          stoppedAt: true,
          contactId: true,
          contact: { select: { channel: true } },
        },
      },
      notices: {
        orderBy: { id: "desc" },
        take: mostNotices,
        include: { contact: { select: { channel: true } } },
      },
      apologies: { orderBy: { createdAt: "desc" } },
    },
  });
  if (!row) return undefined;
  const following = await tx.dossierFollow.count({
    where: { dossierId: row.id, stoppedAt: null },
  });
  return { ...row, state: toDossierState(row.state), following, events: row.events.toReversed() };
}

/** Of a dossier with a longer history the latest ones. */
const mostEvents = 200;
const mostFollowers = 50;
const mostNotices = 100;
