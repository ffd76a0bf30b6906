import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor } from "./ticket-house.ts";
import { visibleTickets } from "./visible-tickets-view.ts";

export type MergeCandidate = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  summary: string;
  openedAt: Date;
};

/** Of these codes, the tickets that this person may see, the oldest first; fifty at most. */
export async function readMergeCandidates(
  tx: Tx,
  viewer: StaffActor,
  codes: readonly string[],
): Promise<MergeCandidate[]> {
  const wanted = codes.flatMap((code) => parseTicketCode(code) ?? []).slice(0, 50);
  const rows = await tx.ticket.findMany({
    where: { AND: [visibleTickets(viewer), { code: { in: wanted } }] },
    orderBy: [{ openedAt: "asc" }, { code: "asc" }],
    select: { code: true, kind: true, status: true, summary: true, openedAt: true },
  });
  return rows.map(({ kind, status, ...row }) => ({
    ...row,
    kind: kind as TicketKind,
    status: status as TicketStatus,
  }));
}
