import { Prisma, type Tx } from "../db.ts";

/**
 * A kept file of ours, for whoever was given its id by a letter or a link of ours; with an address,
 * only if it went out with a letter to the web chat of that address. Undefined: there is none such,
 * it is gone, or its ticket was sealed since: what is sealed leaves through no channel.
 */
export async function readSentFile(
  tx: Tx,
  id: string,
  address?: string,
): Promise<{ name: string; type: string } | undefined> {
  const isTheirs =
    address === undefined
      ? Prisma.sql`NOT EXISTS (SELECT 1 FROM ticket WHERE id = a.ticket_id AND restricted)`
      : Prisma.sql`EXISTS (
          SELECT 1 FROM letter JOIN contact ON contact.id = letter.contact_id
          WHERE contact.channel = 'web' AND contact.address = ${address}
            AND letter.reply->'file'->>'id' = a.id::text AND letter.state <> 'withdrawn')`;
  const [file] = await tx.$queryRaw<{ name: string; type: string }[]>`
    SELECT a.name, a.type FROM attachment a
    WHERE a.id = ${id}::uuid AND a.state = 'kept' AND a.type IS NOT NULL AND ${isTheirs}`;
  return file;
}
