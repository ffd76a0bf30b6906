import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";
import { type Role, isRole } from "./role.ts";

export type StaffLine = {
  id: string;
  login: string;
  displayName: string;
  role: Role;
  /** Absent: the whole house. */
  unit?: { id: string; name: string };
  isActive: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  lastSeenAt?: Date;
};

/** The staff of the given units, or of the whole house: the active first, by name. */
export async function viewStaff(tx: Tx, units?: readonly string[]): Promise<StaffLine[]> {
  const rows = await tx.staff.findMany({
    where: units ? { unitId: { in: [...units] } } : {},
    orderBy: [{ isActive: "desc" }, { displayName: "asc" }],
    include: about,
  });
  return rows.flatMap((row) => toLine(row) ?? []);
}

export async function viewStaffMember(tx: Tx, id: string): Promise<StaffLine | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx.staff.findUnique({ where: { id }, include: about });
  return row ? toLine(row) : undefined;
}

const about = {
  unit: { select: { id: true, name: true } },
  sessions: { orderBy: { seenAt: "desc" }, take: 1, select: { seenAt: true } },
} as const;

type Row = {
  id: string;
  login: string;
  displayName: string;
  role: string;
  unit: { id: string; name: string } | null;
  isActive: boolean;
  passwordHash: string | null;
  totpSince: Date | null;
  sessions: { seenAt: Date }[];
};

function toLine(row: Row): StaffLine | undefined {
  if (!isRole(row.role)) return undefined;
  const lastSeenAt = row.sessions[0]?.seenAt;
  return {
    id: row.id,
    login: row.login,
    displayName: row.displayName,
    role: row.role,
    ...(row.unit && { unit: row.unit }),
    isActive: row.isActive,
    hasPassword: row.passwordHash !== null,
    hasSecondFactor: row.totpSince !== null,
    ...(lastSeenAt && { lastSeenAt }),
  };
}
