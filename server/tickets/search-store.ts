import type { Tx } from "../db.ts";
import { ticketLexemes, wordLexemes } from "./search-words.ts";

/** Writes anew what a ticket is found by: its own words and all that was said on it. */
export async function writeSearch(tx: Tx, ticketId: string): Promise<void> {
  const row = await tx.ticket.findUnique({ where: { id: ticketId }, select: columns });
  if (!row) return;
  const { code, phone, events, ...fields } = row;
  const words = [...Object.values(fields), ...events.map((event) => event.text)];
  const said = wordLexemes(words.filter((part) => part !== null).join("\n"));
  const lexemes = [...ticketLexemes({ code, phone }), ...said.slice(0, mostLexemes)];
  await tx.$executeRaw`
    UPDATE ticket SET search = array_to_tsvector(${lexemes}::text[]) WHERE id = ${ticketId}::uuid`;
}

/**
 * Adds the words of one more event. A ticket that was never written for the search is left to the
 * job that does so, and one with very many words takes no more: a tsvector has an end.
 */
export async function addToSearch(tx: Tx, ticketId: string, text: string): Promise<void> {
  const lexemes = wordLexemes(text);
  await tx.$executeRaw`
    UPDATE ticket SET search = search || array_to_tsvector(${lexemes}::text[])
    WHERE id = ${ticketId}::uuid AND length(search) < ${mostLexemes}`;
}

/** Takes tickets that were never written for the search, so that no other process does as well. */
export async function claimUnsearched(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM ticket WHERE search IS NULL
    ORDER BY id DESC LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  return rows.map((row) => row.id);
}

/** Well below the megabyte that a tsvector can hold: a lexeme is 163 bytes at most. */
const mostLexemes = 5000;

const columns = {
  code: true,
  phone: true,
  what: true,
  place: true,
  happened: true,
  name: true,
  address: true,
  events: { select: { text: true }, orderBy: { id: "asc" } },
} as const;
