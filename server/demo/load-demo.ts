import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { hashPassword } from "../staff/password.ts";
import { hasDemoTickets } from "../tickets/demo-view.ts";
import { loadDemoDossiers } from "./dossiers/load-demo-dossiers.ts";
import { loadDemoTickets } from "./load-demo-tickets.ts";

export type DemoHouse = {
  tx: Tx;
  clock: Clock;
  ids: Ids;
  calendars: Calendars;
  secretKey: string;
};

/**
 * Fills an empty house with made-up dossiers, staff and tickets for a newcomer to look at. Only
 * ever called in demo mode. Gives the password of the demo staff, which is kept nowhere in the
 * clear; a second time changes nothing and gives none.
 */
export async function loadDemo(house: DemoHouse): Promise<string | undefined> {
  const now = house.clock.now();
  const password = await loadDesk(house, now);
  await loadDemoDossiers({ ...house, now });
  return password;
}

/** Units, people of the staff and their tickets. */
async function loadDesk(house: DemoHouse, now: Date): Promise<string | undefined> {
  if (await hasDemoTickets(house.tx)) return undefined;
  const password = readablePassword(house.ids);
  const passwordHash = await hashPassword(password);
  await loadDemoTickets({ ...house, now, passwordHash });
  return password;
}

/** Four groups of four that are easily typed: about 80 bits. */
function readablePassword(ids: Ids): string {
  const letters = ids
    .token()
    .toLowerCase()
    .replaceAll(/[^a-z2-9]|[lo]/g, "");
  return (
    letters
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join("-") ?? letters
  );
}
