import type { Calendars } from "../calendar/calendars.ts";
import type { Tx } from "../db.ts";
import { findUnits } from "../units/find-units.ts";
import { unitLabel } from "../units/resolve-unit.ts";
import { readUnitIndex } from "../units/units-view.ts";
import { forwardLimit } from "./forward-limit.ts";
import { countEvents } from "./ticket-store.ts";

/** What the forms on a ticket's page need to know besides the ticket. */
export type FormFacts = {
  /** Labels of all active units, to choose from while typing. */
  units: readonly string[];
  /** Label of the ticket's unit. */
  unit?: string;
  /** Label of the unit that the citizen's words name, of a ticket that has none yet. */
  proposed?: string;
  /** By when a ticket that is not ours has to go on (NĐ 20/2008, Điều 9). */
  forwardBy: Date;
  /** How often its citizen was put off with an apology. */
  apologies: number;
};

type AboutTicket = {
  id: string;
  what: string;
  where?: string;
  unitId: string | null;
  openedAt: Date;
};

export async function readFormFacts(
  tx: Tx,
  calendars: Calendars,
  ticket: AboutTicket,
): Promise<FormFacts> {
  const index = await readUnitIndex(tx);
  const labelOf = (id: string | null | undefined): string | undefined => {
    const unit = id ? index.units.get(id) : undefined;
    return unit && unitLabel(index.units, unit);
  };
  const named = ticket.unitId === null ? findUnits(index, ticket.where ?? "") : [];
  const found = named.length > 0 || ticket.unitId !== null ? named : findUnits(index, ticket.what);
  const unit = labelOf(ticket.unitId);
  const proposed = found.length === 1 ? labelOf(found[0]) : undefined;
  return {
    units: [...index.units.values()]
      .filter((one) => one.isActive)
      .flatMap((one) => labelOf(one.id) ?? []),
    ...(unit ? { unit } : {}),
    ...(proposed ? { proposed } : {}),
    forwardBy: forwardLimit(calendars.of(ticket.unitId), ticket.openedAt),
    apologies: await countEvents(tx, ticket.id, "apologised"),
  };
}
