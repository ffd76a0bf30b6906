import type { Calendars } from "../../calendar/calendars.ts";
import { vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";
import type { Tx } from "../../db.ts";
import { addDemoDossiers } from "../../dossiers/add-demo-dossiers.ts";
import { lateReasons } from "../../late-dossiers/late-reasons.ts";
import { demoUnits } from "../demo-units.ts";
import {
  type DemoExcuse,
  findDemoUnits,
  hasDemoHistory,
  saveDemoExcuses,
} from "./demo-dossier-store.ts";
import { demoSource, lateOnes, makeDemoDossiers } from "./make-demo-dossiers.ts";
import { workDay } from "./work-days.ts";

type House = { tx: Tx; now: Date; calendars: Calendars; secretKey: string };

/** Five hundred dossiers with their histories; once they are there, nothing changes any more. */
export async function loadDemoDossiers(house: House): Promise<void> {
  const { tx, now } = house;
  if (await hasDemoHistory(tx, demoSource)) return;
  const names = demoUnits.map(({ name }) => name);
  const byName = new Map((await findDemoUnits(tx, names)).map((unit) => [unit.name, unit]));
  const units = new Map(
    demoUnits.flatMap(({ key, name }) => {
      const unit = byName.get(name);
      return unit ? [[key, unit] as const] : [];
    }),
  );
  const dossiers = makeDemoDossiers({ ...house, units });
  const added = await addDemoDossiers(tx, dossiers, { source: demoSource, now });
  const late = lateOnes(dossiers, now).filter(({ code }) => added.has(code));
  await saveDemoExcuses(tx, excusesFor(late, house));
}

/** Every other late one has its reason; the one that is late longest has an apology. */
function excusesFor(late: ReturnType<typeof lateOnes>, { now, calendars }: House): DemoExcuse[] {
  const newDay = workDay(calendars.of(), vietnamDate(now), 4);
  return late.flatMap(({ code }, place) => {
    const reason = lateReasons[place % lateReasons.length];
    if (place % 2 === 1 || !reason) return [];
    const at = new Date(now.getTime() - 3_600_000);
    const apology = place === 0 ? { newDueOn: vietnamInstant(newDay) } : {};
    return [{ code, reason, at, ...apology }];
  });
}
