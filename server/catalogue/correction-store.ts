import type { Tx } from "../db.ts";

/** Writes down to whom a correction goes, and gives those to whom it did not go before. */
export async function insertCorrections(
  tx: Tx,
  { versionId, contactIds, at }: { versionId: string; contactIds: readonly string[]; at: Date },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ contactId: string }[]>`
    INSERT INTO correction (version_id, contact_id, at)
    SELECT ${versionId}::uuid, unnest(${contactIds}::uuid[]), ${at}
    ON CONFLICT DO NOTHING RETURNING contact_id AS "contactId"`;
  return rows.map(({ contactId }) => contactId);
}

/** Forgets that a contact was ever told something that was put right. */
export async function deleteCorrectionsOf(tx: Tx, contactId: string): Promise<void> {
  await tx.correction.deleteMany({ where: { contactId } });
}
