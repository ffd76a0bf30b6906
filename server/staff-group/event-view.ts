import { toldKinds, type ToldEvent } from "../../bot/staff/event-line.ts";
import type { Tx } from "../db.ts";
import type { EventDetails } from "../tickets/event-details.ts";
import type { GroupPlace } from "./group-house.ts";
import { maskWords } from "./mask-words.ts";

export type TopicNews = { ticketId: string; chat: string; upTo: bigint; events: NewsEvent[] };
type NewsEvent = ToldEvent & { id: bigint };

/**
 * One topic with events that it was not told of, its row locked for the transaction. Undefined:
 * there is none. Events of one ticket are written one after the other, so none is overtaken.
 */
export async function readNews(tx: Tx, place: GroupPlace): Promise<TopicNews | undefined> {
  const [topic] = await tx.$queryRaw<{ ticketId: string; chat: string; toldEvent: bigint }[]>`
    SELECT g.ticket_id::text AS "ticketId", g.chat, g.told_event AS "toldEvent"
    FROM group_topic g JOIN ticket t ON t.id = g.ticket_id
    WHERE g.channel = ${place.channel} AND g.bot = ${place.bot} AND NOT t.restricted
      AND g.state = 'open'
      AND EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id AND e.id > g.told_event)
    ORDER BY g.updated_at LIMIT 1 FOR UPDATE OF g SKIP LOCKED`;
  if (!topic) return undefined;
  const rows = await tx.ticketEvent.findMany({
    where: { ticketId: topic.ticketId, id: { gt: topic.toldEvent } },
    orderBy: { id: "asc" },
    take: 50,
    include: { staff: { select: { displayName: true } } },
  });
  const events = rows
    .filter((row) => (toldKinds as readonly string[]).includes(row.kind))
    .map((row) => eventOf(row));
  return { ...topic, upTo: rows.at(-1)?.id ?? topic.toldEvent, events };
}

type Row = {
  id: bigint;
  kind: string;
  actor: string;
  text: string | null;
  details: unknown;
  staff: { displayName: string } | null;
};

function eventOf({ id, kind, actor, text, details, staff }: Row): NewsEvent {
  const { attachments, percent } = (details ?? {}) as EventDetails;
  const isCitizen = actor === "citizen";
  return {
    id,
    kind,
    isCitizen,
    ...(staff && { by: staff.displayName }),
    ...(text && { text: maskWords(text) }),
    ...(attachments && { files: attachments.length }),
    ...(percent !== undefined && { percent }),
  };
}
