import type { Database } from "../../server/db.ts";
import { type MadeUnits, makeUnits } from "../units/make-units.ts";
import { makeContact, makeStaff } from "../support/make-people.ts";
import { morning, ticketHouse } from "./ticket-desk.ts";

export type LifeDesk = Awaited<ReturnType<typeof openLifeDesk>>;

/** People and units for a test of what becomes of tickets, on an emptied database. */
export async function openLifeDesk(db: Database) {
  await db.prisma.$executeRaw`
    TRUNCATE unit, staff, ticket, contact, letter, conversation, notice CASCADE`;
  const units: MadeUnits = await makeUnits(db.prisma);
  const inUnit = async (role: "officer" | "unit_head" | "inspector", unitId: string) => {
    const staff = await makeStaff(db.prisma, role);
    await db.prisma.staff.update({ where: { id: staff.id }, data: { unitId } });
    return { ...staff, units: [unitId] };
  };
  return {
    units,
    inUnit,
    officer: await makeStaff(db.prisma, "officer"),
    leader: await makeStaff(db.prisma, "leader"),
    inspector: await makeStaff(db.prisma, "inspector"),
    contact: await makeContact(db.prisma),
    house: (now: Date = morning) => ({ ...ticketHouse(db.prisma, now), apologies: 1 }),
    row: (code: string) => db.prisma.ticket.findUniqueOrThrow({ where: { code } }),
    events: async (code: string) =>
      db.prisma.ticketEvent.findMany({ where: { ticket: { code } }, orderBy: { id: "asc" } }),
    /** The words of all letters to a contact, oldest first. */
    letters: async (contactId: string) => {
      const where = { contactId };
      const rows = await db.prisma.letter.findMany({ where, orderBy: { id: "asc" } });
      return rows.map(({ reply }) => {
        const { title = "", text = "" } = reply as { title?: string; text?: string };
        return `${title}\n${text}`;
      });
    },
    told: async (kind: string) => {
      const rows = await db.prisma.notice.findMany({ where: { kind }, orderBy: { id: "asc" } });
      return rows.map(({ staffId }) => staffId);
    },
  };
}
