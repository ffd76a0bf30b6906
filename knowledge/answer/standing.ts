import type { ProcedureRecord } from "../procedure-record.ts";
import type { Standing } from "./answer.ts";

type Dates = Pick<ProcedureRecord, "status" | "validFrom" | "validTo" | "reviewBy">;

/**
 * How far a record may be relied on. `today` is an ISO date in Asia/Ho_Chi_Minh. validTo and
 * reviewBy are last days: the day itself still counts.
 */
export function standingOf(
  { status, validFrom, validTo, reviewBy }: Dates,
  today: string,
): Standing {
  if (validTo !== null && today > validTo) return "lapsed";
  if (validFrom !== null && today < validFrom) return "not_yet";
  if (status === "needs_review") return "needs_review";
  if (reviewBy !== null && today > reviewBy) return "needs_review";
  return "current";
}
