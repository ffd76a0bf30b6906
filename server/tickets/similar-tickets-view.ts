import type { TicketKind, TicketStatus } from "../../bot/desk.ts";
import { Prisma, type Tx } from "../db.ts";
import { contentLexemes, isAlike } from "./alike.ts";
import type { StaffActor } from "./ticket-house.ts";
import { isOpen, ticketStatuses } from "./ticket.ts";
import { visibleTicketsSql } from "./visible-tickets-view.ts";

export type SimilarTicket = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  summary: string;
  place: string | null;
  openedAt: Date;
};

export type SimilarQuestion = {
  /** Story and place of the new matter, or of the ticket that is looked at. */
  words: string;
  /** Among all tickets that a colleague may see, or among a citizen's own but for sealed ones. */
  among: { viewer: StaffActor } | { contactId: string };
  /** The ticket that is looked at. */
  exceptCode?: string;
  /** 3 unless said otherwise. */
  most?: number;
};

/**
 * Open tickets that may be about the same matter, the most alike first. The latest two thousand are
 * weighed: the common words of a long story would match nearly all there ever were.
 */
export async function similarTickets(
  tx: Tx,
  { words, among, exceptCode = "", most = 3 }: SimilarQuestion,
): Promise<SimilarTicket[]> {
  const asked = contentLexemes(words);
  if (asked.length === 0) return [];
  const any = asked.map((lexeme) => `'${lexeme}'`).join(" | ");
  const rows = await tx.$queryRaw<(SimilarTicket & { shared: number })[]>`
    WITH latest AS MATERIALIZED (
      SELECT code, kind, status, summary, place, opened_at AS "openedAt", search FROM ticket
      WHERE status = ANY(${open}) AND code <> ${exceptCode}
        AND ${"viewer" in among ? visibleTicketsSql(among.viewer) : own(among.contactId)}
      ORDER BY opened_at DESC LIMIT ${mostWeighed})
    SELECT code, kind, status, summary, place, "openedAt",
      (SELECT count(*) FROM unnest(tsvector_to_array(search)) AS own(lexeme)
        WHERE lexeme = ANY(${asked}))::int AS shared
    FROM latest WHERE search @@ ${any}::tsquery
    ORDER BY shared DESC, "openedAt" DESC LIMIT ${most}`;
  return rows
    .filter(({ shared }) => isAlike({ shared, asked: asked.length }))
    .map(({ code, kind, status, summary, place, openedAt }) => ({
      code,
      kind,
      status,
      summary,
      place,
      openedAt,
    }));
}

const open = ticketStatuses.filter(isOpen);
const mostWeighed = 2000;

function own(contactId: string): Prisma.Sql {
  return Prisma.sql`(contact_id = ${contactId}::uuid AND NOT restricted)`;
}
