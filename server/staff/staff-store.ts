import type { Tx } from "../db.ts";
import { type Language, isLanguage } from "./language.ts";
import { type Role, isRole } from "./role.ts";

export type StaffMember = {
  id: string;
  login: string;
  displayName: string;
  role: Role;
  unitId?: string;
  language: Language;
  passwordHash?: string;
  isActive: boolean;
};

export async function findStaff(tx: Tx, id: string): Promise<StaffMember | undefined> {
  const row = await tx.staff.findUnique({ where: { id } });
  return row ? toMember(row) : undefined;
}

export async function findStaffByLogin(tx: Tx, login: string): Promise<StaffMember | undefined> {
  const row = await tx.staff.findUnique({ where: { login } });
  return row ? toMember(row) : undefined;
}

export async function insertStaff(
  tx: Tx,
  staff: { id: string; login: string; displayName: string; role: Role; createdAt: Date },
): Promise<void> {
  await tx.staff.create({ data: staff });
}

export async function setPasswordHash(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.staff.update({ where: { id }, data: { passwordHash } });
}

export async function setActive(tx: Tx, id: string, isActive: boolean): Promise<void> {
  await tx.staff.update({ where: { id }, data: { isActive } });
}

/** The first administrator ever made, and whether any of them can sign in by a password. */
export async function findAdministrators(
  tx: Tx,
): Promise<{ first?: StaffMember; withPassword: number }> {
  const rows = await tx.staff.findMany({
    where: { role: "administrator", isActive: true },
    orderBy: { createdAt: "asc" },
  });
  const withPassword = rows.filter((row) => row.passwordHash !== null).length;
  return rows[0] ? { first: toMember(rows[0]), withPassword } : { withPassword };
}

/** One at a time across all processes, until the transaction ends. */
export async function lockStaff(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext('staff'))`;
}

type Row = {
  id: string;
  login: string;
  displayName: string;
  role: string;
  unitId: string | null;
  language: string;
  passwordHash: string | null;
  isActive: boolean;
};

function toMember(row: Row): StaffMember {
  if (!isRole(row.role)) throw new Error(`Staff ${row.id} has an unknown role: ${row.role}`);
  return {
    id: row.id,
    login: row.login,
    displayName: row.displayName,
    role: row.role,
    isActive: row.isActive,
    language: isLanguage(row.language) ? row.language : "vi",
    ...(row.unitId === null ? {} : { unitId: row.unitId }),
    ...(row.passwordHash === null ? {} : { passwordHash: row.passwordHash }),
  };
}
