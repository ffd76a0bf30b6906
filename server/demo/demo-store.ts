import { Prisma, type Tx } from "../db.ts";
import { unitKey } from "../units/read-unit-name.ts";
import type { DemoStaff } from "./demo-staff.ts";
import type { DemoTicket } from "./demo-ticket-rows.ts";
import type { DemoUnit } from "./demo-units.ts";

/** Keeps the units and gives the id of each by its key. */
export async function insertDemoUnits(
  tx: Tx,
  units: readonly DemoUnit[],
  { uuid, at }: { uuid: () => string; at: Date },
): Promise<Map<string, string>> {
  const ids = new Map(units.map(({ key }) => [key, uuid()]));
  const idOf = (key: string | undefined) => (key && ids.get(key)) || null;
  await tx.unit.createMany({
    data: units.map(({ key, name, kind, under }) => {
      return {
        id: ids.get(key) ?? uuid(),
        name,
        kind,
        parentId: idOf(under),
        isDemo: true,
        createdAt: at,
      };
    }),
  });
  await tx.unitAlias.createMany({
    data: units.flatMap(({ key, aliases = [] }) =>
      aliases.map(({ name, kind }) => {
        return { id: uuid(), unitId: ids.get(key) ?? "", name, kind, key: unitKey(name) };
      }),
    ),
  });
  return ids;
}

/** Keeps the people of the staff, all with one password, and gives the id of each by its login. */
export async function insertDemoStaff(
  tx: Tx,
  people: readonly DemoStaff[],
  given: { units: ReadonlyMap<string, string>; passwordHash: string; uuid: () => string; at: Date },
): Promise<Map<string, string>> {
  const ids = new Map(people.map(({ login }) => [login, given.uuid()]));
  await tx.staff.createMany({
    data: people.map(({ login, displayName, role, unit }) => ({
      id: ids.get(login) ?? given.uuid(),
      login,
      displayName,
      role,
      unitId: given.units.get(unit) ?? null,
      passwordHash: given.passwordHash,
      createdAt: given.at,
    })),
  });
  return ids;
}

/** One chat for each ticket that came by a chat, so that an answer has somewhere to go. */
export async function insertDemoChats(
  tx: Tx,
  chats: readonly { id: string; address: string }[],
  at: Date,
): Promise<void> {
  await tx.contact.createMany({
    data: chats.map(({ id, address }) => {
      return { id, channel: "web", bot: "web", address, createdAt: at, lastInboundAt: at };
    }),
  });
  await tx.conversation.createMany({ data: chats.map(({ id }) => ({ contactId: id })) });
}

export type CodedTicket = DemoTicket & { code: string; contactId: string | null };

export async function insertDemoTickets(tx: Tx, tickets: readonly CodedTicket[]): Promise<void> {
  await tx.ticket.createMany({
    data: tickets.map(({ row: { clock, dueReason, ...row }, code, contactId }) => ({
      ...row,
      clock: clock ?? Prisma.DbNull,
      dueReason: dueReason ?? Prisma.DbNull,
      code,
      contactId,
      isDemo: true,
    })),
  });
  await tx.ticketEvent.createMany({
    data: tickets.flatMap(({ row, steps }) =>
      steps.map(({ actor, text, ...step }) => ({
        ...step,
        ticketId: row.id,
        actor,
        text: text ?? null,
        staffId: actor === "staff" ? row.assigneeId : null,
      })),
    ),
  });
}

/** Takes `count` numbers of a series at once and gives the first of them. */
export async function takeNumbers(tx: Tx, series: string, count: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO counter (series, last) VALUES (${series}, ${count})
    ON CONFLICT (series) DO UPDATE SET last = counter.last + ${count}
    RETURNING last`;
  if (!row) throw new Error(`no numbers were given out for ${series}`);
  return row.last - count + 1;
}
