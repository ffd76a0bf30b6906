import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";
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
  /** In force: sign-in asks for a code. */
  hasSecondFactor: boolean;
};

export async function findStaff(tx: Tx, id: string): Promise<StaffMember | undefined> {
  const row = isUuid(id) ? await tx.staff.findUnique({ where: { id } }) : null;
  return row ? toMember(row) : undefined;
}

export async function findStaffByLogin(tx: Tx, login: string): Promise<StaffMember | undefined> {
  const row = await tx.staff.findUnique({ where: { login } });
  return row ? toMember(row) : undefined;
}

export async function insertStaff(
  tx: Tx,
  staff: {
    id: string;
    login: string;
    displayName: string;
    role: Role;
    unitId?: string | null;
    createdAt: Date;
  },
): Promise<void> {
  await tx.staff.create({ data: staff });
}

export async function updateStaff(
  tx: Tx,
  id: string,
  place: { displayName: string; role: Role; unitId: string | null },
): Promise<void> {
  await tx.staff.update({ where: { id }, data: place });
}

export async function setLanguage(tx: Tx, id: string, language: Language): Promise<void> {
  await tx.staff.update({ where: { id }, data: { language } });
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

/** The administrators who can sign in by a password, without the one named. */
export function countAdministrators(tx: Tx, { but }: { but: string }): Promise<number> {
  return tx.staff.count({
    where: {
      role: "administrator",
      isActive: true,
      passwordHash: { not: null },
      id: { not: but },
    },
  });
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
  totpSince: Date | null;
};

function toMember(row: Row): StaffMember {
  if (!isRole(row.role)) throw new Error(`Staff ${row.id} has an unknown role: ${row.role}`);
  return {
    id: row.id,
    login: row.login,
    displayName: row.displayName,
    role: row.role,
    isActive: row.isActive,
    hasSecondFactor: row.totpSince !== null,
    language: isLanguage(row.language) ? row.language : "vi",
    ...(row.unitId === null ? {} : { unitId: row.unitId }),
    ...(row.passwordHash === null ? {} : { passwordHash: row.passwordHash }),
  };
}
