import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TicketDraft } from "../../bot/desk.ts";
import type { Database } from "../../server/db.ts";
import { contentLexemes, isAlike } from "../../server/tickets/alike.ts";
import { similarTickets } from "../../server/tickets/similar-tickets-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { openFor } from "./ticket-desk.ts";

const toilets = {
  what: "Nhà vệ sinh tầng hai hỏng cửa, bốc mùi hôi đã hai tuần.",
  where: "Trường Tiểu học Hoa Mẫu",
};
const operator = { id: "0192aaaa-0000-7000-8000-000000000000", role: "operator" } as const;

describe("the words that tell a matter from another", () => {
  test("are without tone marks and without what everybody says", () => {
    const words = contentLexemes("Nhà trường có nhà vệ sinh bị hỏng, vệ sinh kém");
    expect(words).toEqual(["ve", "sinh", "hong", "kem"]);
  });

  test.each([
    [2, 2, false],
    [3, 4, true],
    [3, 8, false],
  ])("%i shared of %i asked: %s", (shared, asked, alike) => {
    expect(isAlike({ shared, asked })).toBe(alike);
  });
});

describe.each(databaseKinds)("similar tickets, on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(() => db.prisma.$executeRaw`TRUNCATE ticket, contact, counter CASCADE`);
  afterAll(() => db.close());

  const open = (more: Partial<TicketDraft> = {}, contact?: { id: string; channel: string }) =>
    db.transaction((tx) => openFor(tx, contact, { ...toilets, ...more }));
  const alike = (words: string, viewer: Parameters<typeof similarTickets>[1]["among"]) =>
    similarTickets(db.prisma, { words, among: viewer });

  test("are found by what they share, with and without tone marks", async () => {
    const { code } = await open();
    await open({ what: "Bữa ăn bán trú ít rau.", where: "Trường Mầm non Sao Mẫu" });
    const words = "nha ve sinh hong cua, mui hoi, truong tieu hoc Hoa Mau";
    expect((await alike(words, { viewer: operator })).map((one) => one.code)).toEqual([code]);
  });

  test("never tell of a sealed one, a closed one or the one that is looked at", async () => {
    await open({ restricted: true });
    const closed = await open();
    await db.prisma.ticket.update({ where: { code: closed.code }, data: { status: "closed" } });
    const { code } = await open();
    const words = `${toilets.what} ${toilets.where}`;
    const among = { viewer: operator };
    expect(await similarTickets(db.prisma, { words, among, exceptCode: code })).toEqual([]);
    expect(await similarTickets(db.prisma, { words, among })).toHaveLength(1);
  });

  test("of a citizen are their own alone", async () => {
    const mine = await makeContact(db.prisma);
    const { code } = await open({}, mine);
    await open({ restricted: true }, mine);
    await open({}, await makeContact(db.prisma));
    const found = await alike(toilets.what, { contactId: mine.id });
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  test("of words that say nothing there are none", async () => {
    await open();
    expect(await alike("Tôi xin phản ánh", { viewer: operator })).toEqual([]);
    expect(await alike("'; DROP TABLE ticket; --", { viewer: operator })).toEqual([]);
  });
});
