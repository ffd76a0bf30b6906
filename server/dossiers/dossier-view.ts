import type { DossierSummary } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";
import { isDossierState } from "./dossier.ts";

/** What the owner of a dossier is shown, and the hash by which they prove that it is theirs. */
export type FoundDossier = { summary: DossierSummary; phoneHash: string | undefined };

export async function findDossier(tx: Tx, code: string): Promise<FoundDossier | undefined> {
  const row = await tx.dossier.findUnique({ where: { code } });
  if (!row) return undefined;
  if (!isDossierState(row.state)) throw new Error(`dossier in state ${row.state}`);
  return {
    phoneHash: row.phoneHash ?? undefined,
    summary: {
      code: row.code,
      procedureName: row.procedureName,
      state: row.state,
      office: row.office,
      applicantMask: row.applicantMask,
      ...(row.receivedOn ? { receivedOn: row.receivedOn } : {}),
      ...(row.dueOn ? { dueOn: row.dueOn } : {}),
      ...(row.finishedOn ? { finishedOn: row.finishedOn } : {}),
      ...(row.remark ? { remark: row.remark } : {}),
      updatedAt: row.updatedAt,
    },
  };
}
