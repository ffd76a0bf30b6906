import { renderToString } from "preact-render-to-string";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LettersCard } from "../../server/console/ticket/ticket-facts.tsx";
import type { Database } from "../../server/db.ts";
import { matchReceipts } from "../../server/zalo/match-receipts.ts";
import { noteReceipts } from "../../server/zalo/note-receipts.ts";
import type { Receipt } from "../../server/zalo/receipt-store.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";

const bot = "3886132808788086450";
const start = new Date("2026-11-23T03:00:00Z");
const later = (ms: number): Date => new Date(start.getTime() + ms);

describe.each(databaseKinds)("receipts on %s", (kind) => {
  let db: Database;
  let now: Date;
  const clock = { now: () => now };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());
  beforeEach(() => {
    now = start;
  });

  const makeLetter = async (externalId?: string, at = { channel: "zalo", bot }) => {
    const address = `${kind}-${Math.random()}`;
    const { id: contactId } = await db.prisma.contact.create({ data: { ...at, address } });
    const data = { ...at, contactId, reply: { text: "Dạ" }, state: "sent", createdAt: start };
    return (await db.prisma.letter.create({ data: { ...data, externalId: externalId ?? null } }))
      .id;
  };
  const timesOf = (id: bigint) =>
    db.prisma.letter.findUnique({ where: { id }, select: { arrivedAt: true, seenAt: true } });
  const note = (...receipts: Receipt[]) => noteReceipts({ db, clock }, bot)(receipts);
  const match = () => db.transaction((tx) => matchReceipts({ tx, clock }));
  const waiting = () => db.prisma.receipt.count();

  test("one that comes before its letter was sent waits for it", async () => {
    await note({ externalId: "m1", kind: "arrived", at: later(5) });
    await match();
    expect(await waiting()).toBe(1);
    const id = await makeLetter("m1");
    await match();
    expect(await timesOf(id)).toEqual({ arrivedAt: later(5), seenAt: null });
    expect(await waiting()).toBe(0);
  });

  test("both kinds at once, in either order and twice, are each noted once", async () => {
    const id = await makeLetter("m2");
    await note(
      { externalId: "m2", kind: "seen", at: later(9) },
      { externalId: "m2", kind: "arrived", at: later(5) },
      { externalId: "m2", kind: "arrived", at: later(6) },
    );
    await match();
    await note({ externalId: "m2", kind: "seen", at: later(90) });
    await match();
    expect(await timesOf(id)).toEqual({ arrivedAt: later(5), seenAt: later(9) });
  });

  test("what was seen has come", async () => {
    const id = await makeLetter("m3");
    await note({ externalId: "m3", kind: "seen", at: later(9) });
    await match();
    expect(await timesOf(id)).toEqual({ arrivedAt: later(9), seenAt: later(9) });
  });

  test("a template's names our letter", async () => {
    const id = await makeLetter();
    await note({ externalId: `letter:${id}`, kind: "arrived", at: later(5) });
    await match();
    expect((await timesOf(id))?.arrivedAt).toEqual(later(5));
  });

  test("a letter of another channel or account is left alone", async () => {
    const letters = await Promise.all([
      makeLetter("m4", { channel: "zalo", bot: "other" }),
      makeLetter("m4", { channel: "telegram", bot }),
    ]);
    await note(
      { externalId: "m4", kind: "arrived", at: later(5) },
      ...letters.map((id) => ({ externalId: `letter:${id}`, kind: "seen" as const, at: start })),
    );
    await match();
    for (const id of letters) expect((await timesOf(id))?.arrivedAt).toBeNull();
  });

  test("what no letter claims within an hour is dropped", async () => {
    now = later(3_599_000);
    await match();
    expect(await waiting()).toBeGreaterThan(0);
    now = later(3_601_000);
    await match();
    expect(await waiting()).toBe(0);
  });
});

test("the page of a ticket tells what came of a letter on the citizen's phone", () => {
  const letter = { state: "sent", at: start };
  const html = renderToString(
    <LettersCard
      letters={[
        { ...letter, arrivedAt: start, seenAt: later(60_000) },
        { ...letter, arrivedAt: start },
        letter,
      ]}
    />,
  );
  expect(html.match(/Đã (?:xem|tới máy) lúc [\d:]+/g)).toEqual([
    "Đã xem lúc 10:01",
    "Đã tới máy lúc 10:00",
  ]);
});
