import type { Tx } from "../db.ts";
import { may } from "./may.ts";
import { type Role, isRole } from "./role.ts";

/** Somebody of the staff as their colleagues choose them from a list. */
export type Colleague = {
  id: string;
  login: string;
  name: string;
  role: Role;
  unitId: string | null;
  unit?: string;
};

/** The active people who answer tickets, by name. */
export async function viewColleagues(tx: Tx): Promise<Colleague[]> {
  const rows = await tx.staff.findMany({
    where: { isActive: true },
    orderBy: [{ displayName: "asc" }, { login: "asc" }],
    select: {
      id: true,
      login: true,
      displayName: true,
      role: true,
      unitId: true,
      unit: { select: { name: true } },
    },
  });
  return rows.flatMap(({ role, displayName, unit, ...row }) => {
    if (!isRole(role) || !may(role, "ticket.answer")) return [];
    return [{ ...row, role, name: displayName, ...(unit ? { unit: unit.name } : {}) }];
  });
}
