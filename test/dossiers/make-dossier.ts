import type { Tx } from "../../server/db.ts";
import { type DossierRow, saveDossiers } from "../../server/dossiers/dossier-store.ts";
import { hashDigits } from "../../server/dossiers/keyed-hash.ts";

export const secretKey = "a key for tests, of thirty-two characters";
export const dossierCode = "000.00.99.H99-261105-0023";

/** A dossier whose phone ends in 1234; say only what matters. */
export async function makeDossier(tx: Tx, more: Partial<DossierRow> = {}): Promise<DossierRow> {
  const code = more.code ?? dossierCode;
  const row: DossierRow = {
    code,
    procedureCode: "2.002854",
    procedureName: "Chuyển trường và tiếp nhận học sinh",
    state: 4,
    office: "Trung tâm phục vụ hành chính công",
    applicantMask: "Nguyễn V*** M***",
    phoneHash: hashDigits(secretKey, code, "1234"),
    idHash: null,
    searchKeys: [],
    receivedOn: new Date("2026-11-04T17:00:00Z"),
    dueOn: new Date("2026-11-11T17:00:00Z"),
    finishedOn: null,
    remark: null,
    supplementBy: null,
    isByPost: null,
    department: null,
    stateSince: new Date("2026-11-20T02:00:00Z"),
    unitId: null,
    source: null,
    isDemo: false,
    updatedAt: new Date("2026-11-20T02:00:00Z"),
    ...more,
  };
  await saveDossiers(tx, [row]);
  return row;
}
