import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { atDesk } from "./open-test-desk.ts";

const draft = {
  kind: "phan_anh",
  category: "co_so_vat_chat",
  what: "Sân trường ngập nước mỗi khi mưa lớn, cổng sắt hoen gỉ sắp đổ.",
  where: "Trường Tiểu học Mẫu, xã Mẫu",
  name: "Trần Thị Mẫu",
  address: "Thôn Mẫu",
  phone: "0912345678",
} as const;

describe.each(databaseKinds)("tickets at the desk on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  test("the receipt tells how its date was counted", async () => {
    const contact = await makeContact(db.prisma);
    const receipt = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
    expect(receipt).toMatchObject({ isFormal: true, why: { unit: "working_days" } });
    expect(receipt.why?.skipsWeekends).toBe(true);
  });

  test("its sender reads what happened to it, step by step", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
    await atDesk(db, contact, (desk) => desk.tickets.addWords(code, "Sáng nay vẫn ngập."));
    const own = await atDesk(db, contact, (desk) => desk.tickets.status(code));
    expect(own.ok && own.value.steps).toHaveLength(2);
  });

  test("one's own open ticket that is alike is offered, no sealed one and nobody else's", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
    await atDesk(db, contact, (desk) => desk.tickets.open({ ...draft, restricted: true }));
    const told = { what: "Sân trường lại ngập nước, cổng sắt hoen gỉ", where: draft.where };
    const alike = await atDesk(db, contact, (desk) => desk.tickets.similar(told));
    expect(alike.map((one) => one.code)).toEqual([code]);
    const stranger = await makeContact(db.prisma);
    expect(await atDesk(db, stranger, (desk) => desk.tickets.similar(told))).toEqual([]);
  });

  test("one of another channel is shown for code and digits, without what the office wrote", async () => {
    const { code } = await atDesk(db, await makeContact(db.prisma), (desk) =>
      desk.tickets.open(draft),
    );
    const elsewhere = await makeContact(db.prisma);
    const wrong = await atDesk(db, elsewhere, (desk) => desk.tickets.lookUp(code, "0000"));
    expect(wrong).toEqual({ ok: false, reason: "no_match", triesLeft: 4 });
    const found = await atDesk(db, elsewhere, (desk) => desk.tickets.lookUp(code, "5678"));
    expect(found).toMatchObject({ ok: true, value: { code, steps: [{}] } });
    expect(JSON.stringify(found)).not.toMatch(/letter|Trần|0912/);
  });

  test("every group of categories has one, the catch-all last", async () => {
    const contact = await makeContact(db.prisma);
    const groups = await atDesk(db, contact, (desk) => desk.tickets.categoryGroups());
    expect(groups.length).toBeLessThanOrEqual(8);
    for (const { categories } of groups) expect(categories.length).toBeGreaterThan(0);
    expect(groups.at(-1)?.categories.at(-1)?.id).toBe("khac");
  });
});
