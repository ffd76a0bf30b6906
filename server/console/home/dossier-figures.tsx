import { addDays, vietnamDate } from "../../calendar/vietnam-date.ts";
import { lateCounts, type LateCounts } from "../../late-dossiers/late-counts-view.ts";
import { type OnTimeCount, viewOnTime } from "../../late-dossiers/on-time-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { RateCard } from "./rate-card.tsx";

export type DossierFigures = { waiting: LateCounts; finished: OnTimeCount };

/** Of the dossiers that one sees: late ones, those due soon, and how the last `days` days went. */
export async function readDossierFigures(
  house: ConsoleHouse,
  visit: Visit,
  { now, days }: { now: Date; days: number },
): Promise<DossierFigures | undefined> {
  if (!visit.may("dossiers.view")) return undefined;
  const tomorrow = addDays(vietnamDate(now), 1);
  const span = { from: addDays(tomorrow, -days), until: tomorrow };
  const viewer = visit.staff;
  const calendar = house.calendars.of();
  const waiting = await lateCounts(house.db.prisma, { viewer, now, calendar });
  const { whole } = await viewOnTime(house.db.prisma, { viewer, now, span });
  return { waiting, finished: whole };
}

export function DossierNumbers({ waiting }: { waiting: LateCounts }) {
  return (
    <>
      <li class={waiting.late > 0 ? "bad" : undefined}>
        <a href="/console/dossiers/late">
          <strong>{waiting.late}</strong> hồ sơ trễ hạn
        </a>
      </li>
      <li>
        <a href="/console/dossiers/late?show=soon">
          <strong>{waiting.soon}</strong> hồ sơ sắp đến hạn
        </a>
      </li>
    </>
  );
}

/** Đúng hạn 100 %: what the authority is measured by. */
export function DossierRate({ finished, target }: { finished: OnTimeCount; target: number }) {
  const good = finished.early + finished.onTime;
  return (
    <RateCard
      title="Hồ sơ đúng hạn"
      good={good}
      all={good + finished.late}
      target={target}
      empty="Chưa có hồ sơ nào xong trong thời gian này."
    />
  );
}
