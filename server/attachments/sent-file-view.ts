import { Prisma, type Tx } from "../db.ts";

/**
 * A kept file of ours that went out with a letter: to the web chat of that address, or, without
 * one, to anybody at all. Undefined: there is none such, or it is gone.
 */
export async function readSentFile(
  tx: Tx,
  id: string,
  address?: string,
): Promise<{ name: string; type: string } | undefined> {
  const theirs =
    address === undefined
      ? Prisma.sql`true`
      : Prisma.sql`contact.channel = 'web' AND contact.address = ${address}`;
  const [file] = await tx.$queryRaw<{ name: string; type: string }[]>`
    SELECT a.name, a.type FROM attachment a
    WHERE a.id = ${id}::uuid AND a.state = 'kept' AND a.type IS NOT NULL AND EXISTS (
      SELECT 1 FROM letter JOIN contact ON contact.id = letter.contact_id
      WHERE letter.reply->'file'->>'id' = a.id::text AND letter.state <> 'withdrawn' AND ${theirs})`;
  return file;
}
