import type { CalendarData } from "../../calendar/calendar-data.ts";
import type { Tx } from "../../db.ts";
import { readCalendarFor } from "../../working-time/calendar-view.ts";
import { type PublishRefusal, publishCalendar } from "../../working-time/publish-calendar.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { calendarPath, mayEdit, unitOf } from "./calendar-place.ts";

/** What a form makes of the calendar that counts now; null: the unit gives its own up. */
export type Change = (data: CalendarData) => { data: unknown } | { errors: FormErrors };

type Publishing = {
  change: Change;
  /** Shows the form again with what is wrong. */
  show: (errors: FormErrors) => Promise<Shown | "not_found">;
  /** Which field a fault in the data belongs to; the first field of the form where it says none. */
  fieldOf?: (path: string) => string | undefined;
  decisionField?: string;
};

/** Publishes the next version from a form of the calendar's pages. */
export async function publishChange(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  { change, show, fieldOf = () => undefined, decisionField = "decision" }: Publishing,
): Promise<Deed> {
  const unitId = unitOf(visit);
  if (!mayEdit(visit, unitId)) return { kind: "not_found" };
  const refuse = (reason: string, errors: FormErrors): Deed => ({
    kind: "refused",
    reason,
    show: () => show(errors),
  });
  const { data } = await readCalendarFor(tx, unitId);
  const changed = change(data);
  if ("errors" in changed) return refuse("wrong_data", changed.errors);
  const basedOn = Number(visit.field("version"));
  if (!Number.isInteger(basedOn) || basedOn < 0) return { kind: "not_found" };
  const by = { decision: visit.field("decision"), staffId: visit.staff.id };
  const { clock, ids } = house;
  const done = await publishCalendar(
    { tx, clock, ids },
    { unitId, basedOn, data: changed.data, ...by },
  );
  if (!done.ok) return refuse(done.reason, faultsOf(done, fieldOf, decisionField));
  const year = Number(visit.field("year"));
  const to = calendarPath("", { unit: unitId ? { id: unitId } : null, year });
  const target = `calendar ${done.value.version}`;
  return { kind: "done", to, flash: "calendar_published", target };
}

function faultsOf(
  refusal: PublishRefusal,
  fieldOf: (path: string) => string | undefined,
  decisionField: string,
): FormErrors {
  switch (refusal.reason) {
    case "no_decision":
      return [{ field: decisionField, message: "Xin ghi căn cứ: số và ngày của quyết định." }];
    case "changed_meanwhile":
      return [
        {
          field: decisionField,
          message: "Đồng nghiệp vừa công bố một phiên bản khác. Xin xem lại rồi công bố.",
        },
      ];
    case "house_needs_one":
      return [{ field: decisionField, message: "Cơ quan luôn phải có một lịch làm việc." }];
    case "wrong_data":
      return refusal.faults.map(({ path, message }) => ({
        field: fieldOf(path) ?? decisionField,
        message,
      }));
  }
}
