import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { normaliseLogin } from "./check-password.ts";
import { createLink } from "./create-link.ts";
import { type Role, isRole } from "./role.ts";
import { findStaffByLogin, insertStaff, lockStaff } from "./staff-store.ts";

export type NewStaff = { login: string; displayName: string; role: string };
export type NewStaffRefusal = "bad_login" | "no_name" | "bad_role" | "login_taken";

/** Makes an account without a password and gives its id and the path of its one-time link. */
export async function createStaff(
  house: { tx: Tx; clock: Clock; ids: Ids },
  typed: NewStaff,
): Promise<Result<{ id: string; linkPath: string }, NewStaffRefusal>> {
  const parsed = parse(typed);
  if (!parsed.ok) return parsed;
  await lockStaff(house.tx);
  if (await findStaffByLogin(house.tx, parsed.value.login)) {
    return { ok: false, reason: "login_taken" };
  }
  const id = house.ids.uuid();
  await insertStaff(house.tx, { id, createdAt: house.clock.now(), ...parsed.value });
  return { ok: true, value: { id, linkPath: await createLink(house, id) } };
}

type Parsed = { login: string; displayName: string; role: Role };

function parse(typed: NewStaff): Result<Parsed, NewStaffRefusal> {
  const login = normaliseLogin(typed.login);
  const displayName = typed.displayName.trim().normalize("NFC").slice(0, 100);
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(login)) return { ok: false, reason: "bad_login" };
  if (displayName === "") return { ok: false, reason: "no_name" };
  if (!isRole(typed.role)) return { ok: false, reason: "bad_role" };
  return { ok: true, value: { login, displayName, role: typed.role } };
}
