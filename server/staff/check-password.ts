import type { Tx } from "../db.ts";
import { matchesPassword } from "./password.ts";
import { findStaffByLogin } from "./staff-store.ts";

/** One try to sign in; `staffId` only when login and password belong together. */
export type PasswordTry = { login: string; staffId?: string };

/**
 * Compares a password outside of any transaction, because the work takes a fifth of a second.
 * An unknown login, a closed account and a wrong password cost the same time.
 */
export async function checkPassword(
  tx: Tx,
  typed: { login: string; password: string },
): Promise<PasswordTry> {
  const login = normaliseLogin(typed.login);
  const staff = await findStaffByLogin(tx, login);
  const matches = await matchesPassword(
    typed.password,
    staff?.isActive ? staff.passwordHash : undefined,
  );
  return staff && matches ? { login, staffId: staff.id } : { login };
}

export function normaliseLogin(typed: string): string {
  return typed.trim().toLowerCase().slice(0, 64);
}
