import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { addDemoDossiers } from "../dossiers/add-demo-dossiers.ts";
import type { DossierRow } from "../dossiers/dossier-store.ts";
import { hashDigits } from "../dossiers/keyed-hash.ts";
import { searchKeysOf } from "../dossiers/search-keys.ts";
import type { Ids } from "../ids.ts";
import { maskName } from "../mask.ts";
import { hashPassword } from "../staff/password.ts";
import { hasDemoTickets } from "../tickets/demo-view.ts";
import { type DemoDossier, demoDigits, demoDossiers } from "./demo-dossiers.ts";
import { loadDemoTickets } from "./load-demo-tickets.ts";

export type DemoHouse = {
  tx: Tx;
  clock: Clock;
  ids: Ids;
  calendars: Calendars;
  secretKey: string;
};

/**
 * Fills an empty house with made-up dossiers, staff and tickets for a newcomer to look at. Only
 * ever called in demo mode. Gives the password of the demo staff, which is kept nowhere in the
 * clear; a second time changes nothing and gives none.
 */
export async function loadDemo(house: DemoHouse): Promise<string | undefined> {
  const now = house.clock.now();
  const rows = demoDossiers.map((dossier) => rowOf(dossier, house.secretKey, now));
  await addDemoDossiers(house.tx, rows);
  if (await hasDemoTickets(house.tx)) return undefined;
  const password = readablePassword(house.ids);
  const passwordHash = await hashPassword(password);
  await loadDemoTickets({ ...house, now, passwordHash });
  return password;
}

/** Four groups of four that are easily typed: about 80 bits. */
function readablePassword(ids: Ids): string {
  const letters = ids
    .token()
    .toLowerCase()
    .replaceAll(/[^a-z2-9]|[lo]/g, "");
  return (
    letters
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join("-") ?? letters
  );
}

function rowOf(dossier: DemoDossier, secretKey: string, now: Date): DossierRow {
  const today = vietnamDate(now);
  const ago = (days: number | undefined) =>
    days === undefined ? null : vietnamInstant(addDays(today, -days));
  return {
    code: dossier.code,
    procedureCode: dossier.procedureCode ?? null,
    procedureName: dossier.procedureName,
    state: dossier.state,
    office: "Bộ phận Một cửa (dữ liệu minh họa)",
    applicantMask: maskName(dossier.applicant),
    phoneHash: hashDigits(secretKey, dossier.code, demoDigits),
    idHash: null,
    searchKeys: searchKeysOf(secretKey, {
      name: dossier.applicant,
      lastFourDigits: demoDigits,
    }),
    receivedOn: ago(dossier.receivedDaysAgo),
    dueOn: ago(dossier.dueDaysAgo),
    finishedOn: ago(dossier.finishedDaysAgo),
    remark: dossier.remark ?? null,
    supplementBy: null,
    isByPost: null,
    department: null,
    stateSince: now,
    unitId: null,
    source: null,
    isDemo: true,
    updatedAt: now,
  };
}
