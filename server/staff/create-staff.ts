import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { normaliseLogin } from "./check-password.ts";
import { createLink } from "./create-link.ts";
import { type Place, type PlaceRefusal, parsePlace } from "./staff-place.ts";
import { findStaffByLogin, insertStaff, lockStaff } from "./staff-store.ts";

export type NewStaff = Place & { login: string };
export type NewStaffRefusal = PlaceRefusal | "bad_login" | "login_taken";

/** Makes an account without a password and gives its id and the path of its one-time link. */
export async function createStaff(
  house: { tx: Tx; clock: Clock; ids: Ids },
  typed: NewStaff,
): Promise<Result<{ id: string; linkPath: string }, NewStaffRefusal>> {
  const login = normaliseLogin(typed.login);
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(login)) return { ok: false, reason: "bad_login" };
  const place = await parsePlace(house, typed);
  if (!place.ok) return place;
  await lockStaff(house.tx);
  if (await findStaffByLogin(house.tx, login)) return { ok: false, reason: "login_taken" };
  const id = house.ids.uuid();
  await insertStaff(house.tx, { id, login, createdAt: house.clock.now(), ...place.value });
  return { ok: true, value: { id, linkPath: await createLink(house, id) } };
}
