import type { Tx } from "../db.ts";
import type { DossierStep } from "./dossier-events.ts";

/** Adds to the histories of dossiers that are there, in this order, in one statement. */
export async function saveEvents(
  tx: Tx,
  steps: readonly DossierStep[],
  of: { source: string; importId: string | null; learntAt: Date },
): Promise<void> {
  if (steps.length === 0) return;
  const numbered = steps.map((step, place) => ({ ...step, place }));
  await tx.$executeRaw`
    INSERT INTO dossier_event (dossier_id, at, learnt_at, kind, state, old_state, due_on,
      old_due_on, office, department, remark, source, import_id)
    SELECT d.id, r."at", ${of.learntAt}, r."kind", r."state", r."oldState", r."dueOn",
      r."oldDueOn", r."office", r."department", r."remark", ${of.source}, ${of.importId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) AS r ("place" int, "code" text,
      "at" timestamptz, "kind" text, "state" int, "oldState" int, "dueOn" timestamptz,
      "oldDueOn" timestamptz, "office" text, "department" text, "remark" text)
    JOIN dossier d ON d.code = r."code"
    ORDER BY r."place"`;
}

/** Marks what an import told of these dossiers as undone: nobody is told of it any more. */
export async function markUndone(
  tx: Tx,
  importId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_event SET undone = true
    FROM dossier d
    WHERE dossier_event.import_id = ${importId}::uuid AND NOT dossier_event.undone
      AND d.id = dossier_event.dossier_id AND d.code = ANY(${codes})`;
}
