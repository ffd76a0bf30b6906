import type { Tx } from "../db.ts";
import { may } from "./may.ts";
import { roles } from "./role.ts";

/** The active people of the whole house who take talks: whoever of them looks first is on duty. */
export async function readOnDuty(tx: Tx): Promise<string[]> {
  const rows = await tx.staff.findMany({
    where: {
      isActive: true,
      role: { in: roles.filter((role) => may(role, "conversation.return")) },
      OR: [{ unitId: null }, { unit: { is: { parentId: null } } }],
    },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
