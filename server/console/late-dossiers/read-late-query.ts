import { type LateShow, lateShows, noUnit } from "../../late-dossiers/late-dossiers-view.ts";
import { isUuid } from "../../units/units-view.ts";
import type { Visit } from "../visit.ts";

/** What the list is asked for. */
export type LateQuery = { show: LateShow; unit: string; procedure: string; page: number };

/** From the address; what is typed wrongly counts as not asked. */
export function readLateQuery(visit: Pick<Visit, "query">): LateQuery {
  const unit = visit.query("unit");
  const page = Number(visit.query("page"));
  return {
    show: lateShows.find((one) => one === visit.query("show")) ?? "late",
    unit: unit === noUnit || isUuid(unit) ? unit : "",
    procedure: visit.query("procedure").slice(0, 500),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The same list's address; `path` such as "/console/dossiers/late". */
export function lateHref(path: string, { show, unit, procedure, page }: LateQuery): string {
  const query = new URLSearchParams({
    ...(show === "late" ? {} : { show }),
    ...(unit === "" ? {} : { unit }),
    ...(procedure === "" ? {} : { procedure }),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  return query.size === 0 ? path : `${path}?${query}`;
}
