import type { DossierState } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";

export type DossierRow = {
  code: string;
  procedureCode: string | null;
  procedureName: string;
  state: DossierState;
  office: string;
  applicantMask: string;
  phoneHash: string | null;
  receivedOn: Date | null;
  dueOn: Date | null;
  finishedOn: Date | null;
  remark: string | null;
  isDemo: boolean;
  updatedAt: Date;
};

/** The dossiers of these codes, locked in the order of their codes. */
export async function lockDossiers(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, DossierRow>> {
  const rows = await tx.$queryRaw<DossierRow[]>`
    SELECT code, procedure_code AS "procedureCode", procedure_name AS "procedureName", state,
      office, applicant_mask AS "applicantMask", phone_hash AS "phoneHash",
      received_on AS "receivedOn", due_on AS "dueOn", finished_on AS "finishedOn", remark,
      is_demo AS "isDemo", updated_at AS "updatedAt"
    FROM dossier WHERE code = ANY(${codes}) ORDER BY code FOR UPDATE`;
  return new Map(rows.map((row) => [row.code, row]));
}

/** Inserts or overwrites many in one statement; never a newer one with an older. */
export async function saveDossiers(tx: Tx, rows: readonly DossierRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO dossier (id, code, procedure_code, procedure_name, state, office, applicant_mask,
      phone_hash, received_on, due_on, finished_on, remark, is_demo, updated_at)
    SELECT gen_random_uuid(), r."code", r."procedureCode", r."procedureName", r."state",
      r."office", r."applicantMask", r."phoneHash", r."receivedOn", r."dueOn", r."finishedOn",
      r."remark", r."isDemo", r."updatedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("code" text,
      "procedureCode" text, "procedureName" text, "state" int, "office" text,
      "applicantMask" text, "phoneHash" text, "receivedOn" timestamptz, "dueOn" timestamptz,
      "finishedOn" timestamptz, "remark" text, "isDemo" boolean, "updatedAt" timestamptz)
    ORDER BY r."code"
    ON CONFLICT (code) DO UPDATE SET procedure_code = EXCLUDED.procedure_code,
      procedure_name = EXCLUDED.procedure_name, state = EXCLUDED.state, office = EXCLUDED.office,
      applicant_mask = EXCLUDED.applicant_mask, phone_hash = EXCLUDED.phone_hash,
      received_on = EXCLUDED.received_on, due_on = EXCLUDED.due_on,
      finished_on = EXCLUDED.finished_on, remark = EXCLUDED.remark, is_demo = EXCLUDED.is_demo,
      updated_at = EXCLUDED.updated_at
    WHERE dossier.updated_at <= EXCLUDED.updated_at`;
}
