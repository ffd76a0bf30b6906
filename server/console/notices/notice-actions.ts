import type { Tx } from "../../db.ts";
import { type Seen, seeNotices } from "../../notices/see-notices.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";

/** One notice is read. Reading it again changes nothing. */
export async function markNoticeSeen(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  if (!/^\d{1,18}$/.test(id)) return { kind: "not_found" };
  return see(house, tx, visit, { id: BigInt(id) });
}

export async function markAllSeen(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  return see(house, tx, visit, "all");
}

async function see(
  { clock }: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  seen: Exclude<Seen, { ticketId: string }>,
): Promise<Deed> {
  await seeNotices({ tx, clock }, visit.staff.id, seen);
  return { kind: "done", to: "/console/notices" };
}
