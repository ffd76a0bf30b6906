import type { DossierState } from "../../bot/dossier-desk.ts";
import type { Tx } from "../../server/db.ts";

export type DossierFields = {
  code?: string;
  state?: DossierState;
  procedureName?: string;
  unitId?: string | null;
  office?: string;
  receivedOn?: Date | null;
  dueOn?: Date | null;
  finishedOn?: Date | null;
  stateSince?: Date | null;
  lateReason?: string;
};

let count = 0;

/** A dossier in hand, due by the clock of Việt Nam on 20/11/2026 (the whole day). */
export async function makeDossier(
  tx: Tx,
  fields: DossierFields = {},
): Promise<{ id: string; code: string }> {
  return tx.dossier.create({ data: dossierData(fields), select: { id: true, code: true } });
}

/** The same as data, for many at once. */
export function dossierData(fields: DossierFields) {
  count += 1;
  return {
    code: `000.00.12.H17-261105-${`${count}`.padStart(4, "0")}`,
    procedureName: "Chuyển trường đối với học sinh trung học cơ sở",
    state: 4,
    office: "Phòng Văn hóa - Xã hội phường Mẫu",
    applicantMask: "Nguyễn V*** A***",
    receivedOn: at("2026-11-05T08:30"),
    dueOn: at("2026-11-20T00:00"),
    updatedAt: at("2026-11-22T08:00"),
    ...fields,
  };
}

/** An instant by the clock of Việt Nam. */
export function at(text: string): Date {
  return new Date(`${text}+07:00`);
}
