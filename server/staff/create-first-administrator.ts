import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { createLink } from "./create-link.ts";
import { findAdministrators, insertStaff, lockStaff } from "./staff-store.ts";

/**
 * The path of a one-time link by which the first administrator signs in, to be printed at start;
 * undefined once any administrator has a password. Until then each start prints a new one, and
 * those printed before stay good until one is used or they expire.
 */
export async function createFirstAdministrator(house: {
  tx: Tx;
  clock: Clock;
  ids: Ids;
}): Promise<string | undefined> {
  await lockStaff(house.tx); // several processes may start at once
  const { first, withPassword } = await findAdministrators(house.tx);
  if (withPassword > 0) return undefined;
  if (first) return createLink(house, first.id);
  const id = house.ids.uuid();
  await insertStaff(house.tx, {
    id,
    login: "admin",
    displayName: "Quản trị viên",
    role: "administrator",
    createdAt: house.clock.now(),
  });
  return createLink(house, id);
}
