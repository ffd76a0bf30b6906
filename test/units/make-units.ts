import type { Tx } from "../../server/db.ts";
import { addUnit } from "../../server/units/add-unit.ts";
import { morning } from "../tickets/ticket-desk.ts";

export type MadeUnits = { so: string; tanAn: string; binhMinh: string; school: string };

/** A department, two communes below it, and a school in the first. */
export async function makeUnits(tx: Tx): Promise<MadeUnits> {
  const add = async (name: string, kind: string, parentId: string | null): Promise<string> => {
    const added = await addUnit({ tx, clock: { now: () => morning } }, { name, kind, parentId });
    if (!added.ok) throw new Error(`${name}: ${added.reason}`);
    return added.value.id;
  };
  const so = await add("Sở Giáo dục và Đào tạo", "department", null);
  const tanAn = await add("Phường Tân An", "commune", so);
  const binhMinh = await add("Xã Bình Minh", "commune", so);
  const school = await add("Trường Tiểu học Hoa Đào", "school", tanAn);
  return { so, tanAn, binhMinh, school };
}
