import type { Database } from "../../../server/db.ts";
import { demoPeople } from "../../../server/demo/demo-people.ts";
import { demoStories } from "../../../server/demo/demo-stories.ts";
import { ticketLexemes, wordLexemes } from "../../../server/tickets/search-words.ts";
import { seriesOf, ticketCode } from "../../../server/tickets/ticket-code.ts";

/** How a desk of ten years stands: nearly all closed, some thousand open, some hundred late. */
const openShare = 0.03;

const batch = 5000;

/**
 * Fills the table with tickets made of the demo's stories: each three of them joined, so that no
 * two are alike and words are as frequent as in life.
 */
export async function seedTickets(
  db: Database,
  { count, now, assigneeId }: { count: number; now: Date; assigneeId: string },
): Promise<void> {
  for (let first = 0; first < count; first += batch) {
    const rows = Array.from({ length: Math.min(batch, count - first) }, (_, place) =>
      rowOf(first + place, count, now),
    );
    await db.prisma.$executeRaw`
      INSERT INTO ticket (id, code, kind, category, status, restricted, urgent, summary, what,
        phone, channel, assignee_id, opened_at, due_at, answered_at, updated_at, search)
      SELECT gen_random_uuid(), code, kind, category, status, restricted, false, left(what, 80), what,
        phone, 'web', CASE WHEN status = 'new' THEN NULL ELSE ${assigneeId}::uuid END,
        opened_at, due_at, answered_at, opened_at, array_to_tsvector(string_to_array(lexemes, ' '))
      FROM unnest(${rows.map((row) => row.code)}::text[], ${rows.map((row) => row.kind)}::text[],
        ${rows.map((row) => row.category)}::text[], ${rows.map((row) => row.status)}::text[],
        ${rows.map((row) => row.restricted)}::boolean[], ${rows.map((row) => row.what)}::text[],
        ${rows.map((row) => row.phone)}::text[], ${rows.map((row) => row.openedAt)}::timestamptz[],
        ${rows.map((row) => row.dueAt)}::timestamptz[],
        ${rows.map((row) => row.answeredAt)}::timestamptz[],
        ${rows.map((row) => row.lexemes)}::text[])
        AS row (code, kind, category, status, restricted, what, phone, opened_at, due_at,
          answered_at, lexemes)`;
  }
  await db.pool.query("VACUUM ANALYZE ticket");
}

function rowOf(place: number, count: number, now: Date) {
  const stories = [place, place * 7 + 3, place * 31 + 11].map(
    (at) => demoStories[at % demoStories.length],
  );
  const story = stories[0];
  if (!story) throw new Error("there are no stories");
  const what = `${stories.map((one) => one?.what).join(" ")} Lần thứ ${place}.`;
  const age = place / count;
  const isOpen = age > 1 - openShare;
  const openedAt = new Date(now.getTime() - (1 - age) * 3650 * 86_400_000);
  const dueAt = new Date(openedAt.getTime() + 10 * 86_400_000);
  const number = (place % 900_000) + 1;
  const code = ticketCode({
    series: seriesOf[story.kind],
    year: 16 + Math.floor(age * 10),
    number,
  });
  const phone =
    demoPeople[place % demoPeople.length]?.phone.replace(
      /\d{5}$/,
      `${place % 100_000}`.padStart(5, "0"),
    ) ?? null;
  return {
    code,
    kind: story.kind,
    category: story.category,
    status: isOpen ? (["new", "accepted", "assigned"][place % 3] ?? "new") : "closed",
    restricted: place % 40 === 0,
    what,
    phone,
    openedAt,
    dueAt,
    answeredAt: isOpen ? null : new Date(openedAt.getTime() + 5 * 86_400_000),
    lexemes: [...ticketLexemes({ code, phone }), ...wordLexemes(what)].join(" "),
  };
}
