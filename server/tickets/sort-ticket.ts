import type { TicketKind } from "../../bot/desk.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { readActiveUnit } from "../units/units-view.ts";
import { isCategory } from "./categories.ts";
import { changeClock, startClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { isSealed } from "./is-sealed.ts";
import { findMergedInto } from "./merged-store.ts";
import { tellEvent } from "./move-ticket.ts";
import { tellInspectors } from "./tell-inspectors.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";
import { type TicketRow, changeTicket } from "./ticket-store.ts";
import { awaitsStaff, ticketKinds } from "./ticket.ts";

export type Sorting = {
  code: string;
  staff: StaffActor;
  kind: string;
  category: string;
  /** Null: no unit, the department's. */
  unitId: string | null;
};

export type SortRefusal =
  | StaffRefusal
  | "bad_kind"
  | "bad_category"
  | "unknown_unit"
  | "wrong_status";

/**
 * Says what a ticket is and whose. A restricted category seals it, and who may not see it any more
 * has it no longer. What the citizen left as a khiếu nại or tố cáo stays sealed whatever it is
 * called. What was merged into it is sealed with it. The date is counted from the same start by the
 * limit of what it is now. Refuses a merged one: the ticket that goes on is to be sorted.
 */
export async function sortTicket(
  house: TicketHouse & { calendars: Calendars },
  { code, staff, kind, category, unitId }: Sorting,
): Promise<Result<{ code: string; isSealed: boolean }, SortRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.sort");
  if (!found.ok) return found;
  const before = found.value;
  if (!isKind(kind)) return { ok: false, reason: "bad_kind" };
  if (!isCategory(category)) return { ok: false, reason: "bad_category" };
  if (before.status === "merged") return { ok: false, reason: "wrong_status" };
  const unit = unitId === null ? undefined : await readActiveUnit(house.tx, unitId);
  if (unitId !== null && !unit) return { ok: false, reason: "unknown_unit" };
  const restricted = isSealed({ kind, category }) || isSealedByLaw(before);
  const sealing = restricted && !before.restricted;
  const after = { ...before, kind, category, unitId, restricted };
  await changeTicket(
    house.tx,
    before.id,
    {
      ...{ kind, category, unitId, restricted },
      ...(sealing ? { assigneeId: null } : {}),
      ...datesAfter(house, before, after),
      ...(awaitsStaff(before.status) ? {} : { warnAt: null }),
    },
    house.clock.now(),
  );
  await tellEvent(house, before, "sorted", {
    by: { kind: "staff", id: staff.id },
    details: { kind, category, ...(unit ? { unitId: unit.id, unitName: unit.name } : {}) },
    isPublic: false,
  });
  if (restricted !== before.restricted) await sealMerged(house, before, restricted);
  if (sealing) await tellInspectors(house, after, staff.id);
  return { ok: true, value: { code: before.code, isSealed: restricted } };
}

function isKind(word: string): word is TicketKind {
  return (ticketKinds as readonly string[]).includes(word);
}

/** Sealed at the citizen's choice: no answer was promised for it, as for no other but praise. */
function isSealedByLaw(ticket: TicketRow): boolean {
  return ticket.restricted && (ticket.clock === null || !isSealed(ticket));
}

function datesAfter(
  house: TicketHouse & { calendars: Calendars },
  before: TicketRow,
  after: TicketRow,
) {
  if (before.clock !== null) return changeClock(house, after, { kind: "limit" });
  return before.kind === "khen" && !isSealedByLaw(before)
    ? startClock(house, after, house.clock.now())
    : {};
}

/** A sealed ticket and one that is not never are one matter. */
async function sealMerged(
  house: TicketHouse,
  ticket: TicketRow,
  restricted: boolean,
): Promise<void> {
  for (const { id } of await findMergedInto(house.tx, ticket.id)) {
    const change = { restricted, ...(restricted ? { assigneeId: null } : {}) };
    await changeTicket(house.tx, id, change, house.clock.now());
  }
}
