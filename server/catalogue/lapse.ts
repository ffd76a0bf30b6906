import type { ProcedureRecord } from "../../knowledge/index.ts";
import { addDays } from "../calendar/vietnam-date.ts";

/**
 * Why a record ages: its last day in force, the day by which the house wants it looked at again,
 * or a check with the source a year ago.
 */
export const lapseReasons = ["valid_to", "review_by", "last_verified"] as const;
export type LapseReason = (typeof lapseReasons)[number];

/** Warnings are given so many days ahead. */
export const lapseSteps = [60, 30, 7] as const;

/** A check with the source counts for so many days. */
export const checkedDays = 365;

export type Lapse = {
  reason: LapseReason;
  /** The last good day, an ISO date of Việt Nam. */
  day: string;
  /** Whether that day is over. */
  isOver: boolean;
  /** The smallest step that has been reached; 0 where the day is over. */
  step: 60 | 30 | 7 | 0;
};

type Dates = Pick<ProcedureRecord, "validTo" | "reviewBy" | "lastVerified">;

/** What of a record is over on a day, or will be within sixty; the soonest first. */
export function lapsesOf({ validTo, reviewBy, lastVerified }: Dates, today: string): Lapse[] {
  const checkedUntil = lastVerified && addDays(lastVerified, checkedDays);
  const days = { valid_to: validTo, review_by: reviewBy, last_verified: checkedUntil };
  return lapseReasons
    .flatMap((reason): Lapse[] => {
      const day = days[reason];
      if (day === null) return [];
      if (day < today) return [{ reason, day, isOver: true, step: 0 }];
      if (reason === "last_verified") return [];
      const step = lapseSteps.findLast((ahead) => day <= addDays(today, ahead));
      return step === undefined ? [] : [{ reason, day, isOver: false, step }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
