import type { Tx } from "../db.ts";
import { countAdministrators, type StaffMember } from "./staff-store.ts";

/** Whether without this person no administrator could sign in. Hold lockStaff while you act on it. */
export async function isLastAdministrator(house: { tx: Tx }, staff: StaffMember): Promise<boolean> {
  if (staff.role !== "administrator" || !staff.isActive) return false;
  return (await countAdministrators(house.tx, { but: staff.id })) === 0;
}
