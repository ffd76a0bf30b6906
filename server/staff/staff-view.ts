import type { Tx } from "../db.ts";
import { type Role, isRole } from "./role.ts";

export type StaffLine = {
  id: string;
  login: string;
  displayName: string;
  role: Role;
  isActive: boolean;
  hasPassword: boolean;
  lastSeenAt?: Date;
};

/** Everyone, the active first, by name. */
export async function viewStaff(tx: Tx): Promise<StaffLine[]> {
  const rows = await tx.staff.findMany({
    orderBy: [{ isActive: "desc" }, { displayName: "asc" }],
    include: { sessions: { orderBy: { seenAt: "desc" }, take: 1, select: { seenAt: true } } },
  });
  return rows.flatMap((row) => {
    if (!isRole(row.role)) return [];
    const lastSeenAt = row.sessions[0]?.seenAt;
    return {
      id: row.id,
      login: row.login,
      displayName: row.displayName,
      role: row.role,
      isActive: row.isActive,
      hasPassword: row.passwordHash !== null,
      ...(lastSeenAt ? { lastSeenAt } : {}),
    };
  });
}
