import type { Tx } from "../db.ts";
import { visibleDossiers } from "../dossiers/visible-dossiers-view.ts";

/**
 * News whose letter was refused or given up come to the list of calls, unless something newer was
 * told since; gives how many. Looked for among the letters of the last days: longer none is tried.
 */
export async function turnRefusedToCalls(tx: Tx, since: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE dossier_notice n SET
      state = CASE WHEN newer.id IS NULL THEN 'to_call' ELSE 'dropped' END,
      reason = CASE WHEN newer.id IS NULL THEN NULL ELSE 'past' END
    FROM dossier_notice refused
    JOIN letter l ON l.id = refused.letter_id AND l.state IN ('refused', 'failed')
    LEFT JOIN LATERAL (SELECT m.id FROM dossier_notice m
      WHERE m.dossier_id = refused.dossier_id AND m.contact_id = refused.contact_id
        AND m.id > refused.id AND m.state <> 'dropped' LIMIT 1) newer ON true
    WHERE n.id = refused.id AND refused.state = 'sent' AND refused.at > ${since}`;
}

/** What was to be told by telephone of a state that an undone import had named is never told. */
export async function dropUndoneCalls(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_notice n SET state = 'dropped', reason = 'past'
    WHERE n.state = 'to_call' AND n.kind IN ('change', 'ready')
      AND EXISTS (SELECT 1 FROM dossier_event e
        WHERE e.dossier_id = n.dossier_id AND e.id::text = n.subject AND e.undone)`;
}

/** False: it is not in that state any more, or not of a dossier that they may see. */
export async function markCall(
  tx: Tx,
  { id, units, from }: { id: bigint; units: readonly string[] | undefined; from: CallState },
  to: { state: CallState; staffId: string | null; calledAt: Date | null },
): Promise<boolean> {
  const { count } = await tx.dossierNotice.updateMany({
    where: { id, state: from, dossier: visibleDossiers({ units }) },
    data: to,
  });
  return count === 1;
}

type CallState = "to_call" | "called";
