import type { DossierState } from "../../bot/dossier-desk.ts";
import { Prisma, type Tx } from "../db.ts";

export type DossierRow = {
  code: string;
  procedureCode: string | null;
  procedureName: string;
  state: DossierState;
  office: string;
  applicantMask: string;
  phoneHash: string | null;
  idHash: string | null;
  /** Keyed hashes by which the staff finds it, see search-keys.ts. */
  searchKeys: readonly string[];
  receivedOn: Date | null;
  dueOn: Date | null;
  finishedOn: Date | null;
  remark: string | null;
  /** Until when the applicant must bring papers or pay. */
  supplementBy: Date | null;
  isByPost: boolean | null;
  department: string | null;
  stateSince: Date | null;
  /** The unit that `office` names; null: none is known by it. */
  unitId: string | null;
  /** The mapping by which it last came. */
  source: string | null;
  /** The import that last touched it; absent or null: none did. */
  importId?: string | null;
  isDemo: boolean;
  updatedAt: Date;
};

/** The dossiers of these codes, locked in the order of their codes. */
export async function lockDossiers(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, DossierRow>> {
  const rows = await tx.$queryRaw<DossierRow[]>`
    SELECT ${columns} FROM dossier WHERE code = ANY(${codes}) ORDER BY code FOR UPDATE`;
  return new Map(rows.map((row) => [row.code, row]));
}

/** The same without a lock, for who only looks. */
export async function readDossiers(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, DossierRow>> {
  const rows = await tx.$queryRaw<DossierRow[]>`
    SELECT ${columns} FROM dossier WHERE code = ANY(${codes})`;
  return new Map(rows.map((row) => [row.code, row]));
}

/** Inserts or overwrites many in one statement; never a newer one with an older. */
export async function saveDossiers(tx: Tx, rows: readonly DossierRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO dossier (id, code, code_end, procedure_code, procedure_name, state, state_since,
      office, unit_id, applicant_mask, phone_hash, id_hash, search_keys, received_on, due_on,
      finished_on, remark, supplement_by, is_by_post, department, source, import_id, is_demo,
      updated_at)
    SELECT gen_random_uuid(), r."code", substring(r."code" from '[0-9]{6}-[0-9]{3,7}$'),
      r."procedureCode", r."procedureName", r."state", r."stateSince",
      r."office", r."unitId", r."applicantMask", r."phoneHash", r."idHash", r."searchKeys",
      r."receivedOn", r."dueOn", r."finishedOn", r."remark", r."supplementBy", r."isByPost",
      r."department", r."source", r."importId", r."isDemo", r."updatedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("code" text,
      "procedureCode" text, "procedureName" text, "state" int, "stateSince" timestamptz,
      "office" text, "unitId" uuid, "applicantMask" text, "phoneHash" text, "idHash" text,
      "searchKeys" text[], "receivedOn" timestamptz, "dueOn" timestamptz,
      "finishedOn" timestamptz, "remark" text, "supplementBy" timestamptz, "isByPost" boolean,
      "department" text, "source" text, "importId" uuid, "isDemo" boolean, "updatedAt" timestamptz)
    ORDER BY r."code"
    ON CONFLICT (code) DO UPDATE SET procedure_code = EXCLUDED.procedure_code,
      procedure_name = EXCLUDED.procedure_name, state = EXCLUDED.state,
      state_since = EXCLUDED.state_since, office = EXCLUDED.office, unit_id = EXCLUDED.unit_id,
      applicant_mask = EXCLUDED.applicant_mask, phone_hash = EXCLUDED.phone_hash,
      id_hash = EXCLUDED.id_hash, search_keys = EXCLUDED.search_keys,
      received_on = EXCLUDED.received_on, due_on = EXCLUDED.due_on,
      finished_on = EXCLUDED.finished_on, remark = EXCLUDED.remark,
      supplement_by = EXCLUDED.supplement_by, is_by_post = EXCLUDED.is_by_post,
      department = EXCLUDED.department, source = EXCLUDED.source, import_id = EXCLUDED.import_id,
      is_demo = EXCLUDED.is_demo, updated_at = EXCLUDED.updated_at
    WHERE dossier.updated_at <= EXCLUDED.updated_at`;
}

const columns = Prisma.sql`code, procedure_code AS "procedureCode",
  procedure_name AS "procedureName", state, office, applicant_mask AS "applicantMask",
  phone_hash AS "phoneHash", id_hash AS "idHash", search_keys AS "searchKeys",
  received_on AS "receivedOn", due_on AS "dueOn", finished_on AS "finishedOn", remark,
  supplement_by AS "supplementBy", is_by_post AS "isByPost", department,
  state_since AS "stateSince", unit_id AS "unitId", source, import_id AS "importId",
  is_demo AS "isDemo", updated_at AS "updatedAt"`;
