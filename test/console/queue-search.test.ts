import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

const byCode = (one = "", other = "") => one.localeCompare(other);

describe.each(databaseKinds)("the search of the queue on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const codesIn = (html: string) =>
    [...html.matchAll(/href="\/console\/tickets\/([A-Z]{2}-[\w-]+)"/g)].map((match) => match[1]);
  const path = (query: Record<string, string>) => `/console/tickets?${new URLSearchParams(query)}`;

  test("words are found with and without tone marks, the last one unfinished", async () => {
    const officer = await signInAs(app, "officer");
    const toned = await makeTicket(app, { what: "Nhà vệ sinh hỏng cửa." });
    const plain = await makeTicket(app, { what: "Nha ve sinh ban." });
    const other = await makeTicket(app, { what: "Nhạ vẽ sính: chuyện khác hẳn." });
    const found = async (q: string) =>
      codesIn((await officer.get(path({ q }))).html).toSorted(byCode);
    expect(await found("nha ve sinh")).toEqual(
      [toned.code, plain.code, other.code].toSorted(byCode),
    );
    expect(await found("nhà vệ sinh")).toEqual([toned.code, plain.code].toSorted(byCode));
    expect(await found("hỏng cử")).toEqual([toned.code]);
    expect(await found("hong cua")).toEqual([toned.code]);
    expect(await found("cua hang")).toEqual([]);
  });

  test("a code is found however it is typed, a phone however it is spaced", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await makeTicket(app, { phone: "0900 000 017" });
    await makeTicket(app);
    const number = code.split("-")[2] ?? "";
    const typed = [
      code,
      code.toLowerCase().replaceAll("-", " "),
      number,
      "0900.000.017",
      "+84900000017",
    ];
    for (const q of typed)
      expect(codesIn((await officer.get(path({ q }))).html), q).toEqual([code]);
    expect((await officer.get(path({ q: "PA-99" }))).text).toContain("Không có phiếu nào khớp");
  });

  test("what was said on a ticket later is found too, and no more once it is erased", async () => {
    const officer = await signInAs(app, "officer");
    const { code, contactId } = await makeTicket(app, { kind: "cau_hoi", category: "khac" });
    const note = { code, staff: { id: officer.staffId, role: "officer" as const } };
    const { clock, db } = app;
    await db.transaction((tx) => addNote({ tx, clock }, { ...note, text: "Đã hỏi bảo vệ." }));
    const found = async () => codesIn((await officer.get(path({ q: "bảo vệ" }))).html);
    expect(await found()).toEqual([code]);
    await db.transaction((tx) => eraseContact({ tx, clock }, contactId));
    expect(await found()).toEqual([]);
  });

  test("more than a thousand finds come in order as well", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await makeTicket(app);
    const {
      id: _,
      clock: __,
      dueReason: ___,
      ...row
    } = await app.db.prisma.ticket.findUniqueOrThrow({ where: { code } });
    const data = Array.from({ length: 1005 }, (____, place) => ({
      ...row,
      ...{ id: randomUUID(), code: `XX-${place}` },
      openedAt: new Date(row.openedAt.getTime() + place * 1000),
    }));
    await app.db.prisma.ticket.createMany({ data });
    await app.db.prisma.$executeRaw`
      UPDATE ticket SET search = (SELECT search FROM ticket WHERE code = ${code})`;
    const { html } = await officer.get(path({ q: "nha ve sinh" }));
    expect(codesIn(html)).toHaveLength(50);
    expect(codesIn(html)[0]).toBe("XX-1004");
    expect((await officer.get(path({ show: "open" }))).text).toContain("Đang mở 999+");
  });
});
