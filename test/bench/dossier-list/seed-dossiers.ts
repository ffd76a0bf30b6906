import type { Database } from "../../../server/db.ts";
import { type DossierRow, saveDossiers } from "../../../server/dossiers/dossier-store.ts";
import { searchKeysOf } from "../../../server/dossiers/search-keys.ts";
import { demoName } from "../../../server/demo/dossiers/demo-name.ts";
import { demoProcedures } from "../../../server/demo/dossiers/demo-procedures.ts";
import { between, oneOf, rollDice } from "../../../server/demo/dossiers/roll-dice.ts";

const batch = 5000;

/** Fills the table with dossiers of three years, most of them ended; names as frequent as in life. */
export async function seedDossiers(
  db: Database,
  { count, now, secretKey }: { count: number; now: Date; secretKey: string },
): Promise<void> {
  const dice = rollDice(1);
  for (let first = 0; first < count; first += batch) {
    const rows = Array.from({ length: Math.min(batch, count - first) }, (_, place) =>
      rowOf((first + place) / count, first + place),
    );
    await saveDossiers(db.prisma, rows);
  }
  await db.pool.query("VACUUM ANALYZE dossier");

  function rowOf(age: number, place: number): DossierRow {
    const receivedOn = new Date(now.getTime() - (1 - age) * 1095 * 86_400_000);
    const procedure = oneOf(dice, demoProcedures);
    const dueOn = new Date(receivedOn.getTime() + (procedure?.days ?? 5) * 1.4 * 86_400_000);
    const isOpen = age > 0.98;
    const day = receivedOn.toISOString().slice(2, 10).replaceAll("-", "");
    const digits = `${between(dice, 0, 9999)}`.padStart(4, "0");
    const name = `${demoName(dice)} ${word(place % 997)}`;
    return {
      code: `000.00.99.H99-${day}-${`${place % 10_000}`.padStart(4, "0")}`,
      procedureCode: procedure?.code ?? null,
      procedureName: procedure?.name ?? "",
      state: isOpen ? oneOf(dice, [1, 2, 4, 4, 4, 5] as const) : 10,
      office: "Bộ phận Một cửa",
      applicantMask: "N*** V***",
      phoneHash: null,
      idHash: null,
      searchKeys: searchKeysOf(secretKey, { name, lastFourDigits: digits }),
      receivedOn,
      dueOn,
      finishedOn: isOpen ? null : dueOn,
      remark: null,
      supplementBy: null,
      isByPost: null,
      department: null,
      stateSince: receivedOn,
      unitId: null,
      source: null,
      isDemo: false,
      updatedAt: receivedOn,
    };
  }
}

/** A given name that one in a thousand bears: "Tênbcd". */
export function word(place: number): string {
  return `Tên${`${place}`.replaceAll(/\d/g, (digit) => "abcdeghikl"[Number(digit)] ?? "")}`;
}
