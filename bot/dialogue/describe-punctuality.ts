import type { DossierSummary } from "../dossier-desk.ts";
import * as texts from "../texts/dossier-punctuality.ts";
import { showDay } from "../texts/show-date.ts";

/** Whether a dossier is in time, as one sentence, or none where there is nothing to say. */
export function describePunctuality(
  { punctuality, dueOn }: Pick<DossierSummary, "punctuality" | "dueOn">,
  now: Date,
): string[] {
  const day = dueOn ? showDay(dueOn) : "";
  switch (punctuality.kind) {
    case "no_date":
      return [];
    case "paused":
      return dueOn ? [texts.punctualityTexts.paused] : [];
    case "running":
    case "due_soon":
      return [dueIn(punctuality.workingDays, day, showDay(now))];
    case "late":
      return [
        punctuality.workingDays > 0
          ? texts.dossierLate(punctuality.workingDays, day)
          : texts.dossierJustLate(day),
      ];
    case "ended_on_time":
      return [texts.punctualityTexts.onTime];
    case "ended_early":
      return [
        punctuality.workingDays > 0
          ? texts.dossierWasEarly(punctuality.workingDays)
          : texts.dossierWasJustEarly(),
      ];
    case "ended_late":
      return [
        punctuality.workingDays > 0
          ? texts.dossierWasLate(punctuality.workingDays)
          : texts.dossierWasJustLate(),
      ];
  }
}

function dueIn(workingDays: number, day: string, today: string): string {
  if (day === today) return texts.punctualityTexts.dueToday;
  return workingDays > 0 ? texts.dossierInTime(workingDays, day) : texts.dossierDueBeforeWork(day);
}
