import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { addDemoDossiers } from "../dossiers/add-demo-dossiers.ts";
import type { DossierRow } from "../dossiers/dossier-store.ts";
import { hashDigits } from "../dossiers/keyed-hash.ts";
import type { Ids } from "../ids.ts";
import { maskName } from "../mask.ts";
import { openDemoTicket } from "../tickets/open-demo-ticket.ts";
import { hasDemoTickets } from "../tickets/demo-view.ts";
import { type DemoDossier, demoDigits, demoDossiers } from "./demo-dossiers.ts";
import { demoTickets } from "./demo-tickets.ts";

export type DemoHouse = {
  tx: Tx;
  clock: Clock;
  ids: Ids;
  calendars: Calendars;
  secretKey: string;
};

/**
 * Fills an empty house with made-up dossiers and tickets for a newcomer to look at. Only ever
 * called in demo mode. A second time changes nothing.
 */
export async function loadDemo(house: DemoHouse): Promise<void> {
  const now = house.clock.now();
  const rows = demoDossiers.map((dossier) => rowOf(dossier, house.secretKey, now));
  await addDemoDossiers(house.tx, rows);
  if (await hasDemoTickets(house.tx)) return;
  for (const { draft, openedHoursAgo, progress } of demoTickets) {
    const openedAt = new Date(now.getTime() - openedHoursAgo * 3_600_000);
    await openDemoTicket({ ...house, clock: { now: () => openedAt } }, draft, progress);
  }
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
    receivedOn: ago(dossier.receivedDaysAgo),
    dueOn: ago(dossier.dueDaysAgo),
    finishedOn: ago(dossier.finishedDaysAgo),
    remark: dossier.remark ?? null,
    isDemo: true,
    updatedAt: now,
  };
}
