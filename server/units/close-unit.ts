import type { Result } from "../result.ts";
import { findUnit } from "./find-unit.ts";
import type { UnitHouse } from "./unit-house.ts";
import { changeUnit } from "./unit-store.ts";
import { readUnitLoad } from "./units-view.ts";

export type CloseRefusal = "not_found" | "has_children" | "has_staff" | "has_tickets";

/**
 * Closes a unit that nothing hangs on any more. One with running tickets, people or units below
 * goes into another (`mergeUnits`) instead: nothing is left behind.
 */
export async function closeUnit(
  { tx }: UnitHouse,
  { id }: { id: string },
): Promise<Result<{ id: string }, CloseRefusal>> {
  const found = await findUnit(tx, id);
  if (!found.ok) return found;
  const { units } = found.value;
  if ([...units.values()].some((unit) => unit.isActive && unit.parentId === id)) {
    return { ok: false, reason: "has_children" };
  }
  const { staff, openTickets } = await readUnitLoad(tx, id);
  if (staff > 0) return { ok: false, reason: "has_staff" };
  if (openTickets > 0) return { ok: false, reason: "has_tickets" };
  await changeUnit(tx, id, { isActive: false });
  return { ok: true, value: { id } };
}
