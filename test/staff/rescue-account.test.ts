import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { systemClock } from "../../server/clock.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { rescueAccount } from "../../server/staff/rescue-account.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeStaff } from "../support/make-people.ts";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase("embedded");
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.prisma.$executeRaw`TRUNCATE staff, audit CASCADE`;
});

const rescue = (login: string, dropsSecondFactor = false) =>
  db.transaction((tx) =>
    rescueAccount({ tx, clock: systemClock, ids: randomIds }, { login, dropsSecondFactor }),
  );

async function locked() {
  const { id } = await makeStaff(db.prisma, "administrator");
  const data = { totpSecret: "sealed", totpSince: systemClock.now() };
  return db.prisma.staff.update({ where: { id }, data });
}

test("a lost password gets a new link, and the second factor stays", async () => {
  const { id, login } = await locked();
  const made = await rescue(` ${login.toUpperCase()} `);
  expect(made).toMatchObject({
    ok: true,
    value: { linkPath: expect.stringMatching(/^\/console/) },
  });
  const after = await db.prisma.staff.findUniqueOrThrow({ where: { id } });
  expect(after.totpSecret).toBe("sealed");
  expect(await db.prisma.audit.findMany()).toMatchObject([
    { staffId: null, action: "staff.link", target: login, outcome: "done" },
  ]);
});

test("the second factor goes only on the word of whoever asks", async () => {
  const { id, login } = await locked();
  expect((await rescue(login, true)).ok).toBe(true);
  const after = await db.prisma.staff.findUniqueOrThrow({ where: { id } });
  expect(after.totpSecret).toBeNull();
});

test("an unknown or closed account is refused, and the try is noted", async () => {
  const { id, login } = await locked();
  await db.prisma.staff.update({ where: { id }, data: { isActive: false } });
  expect(await rescue("khong-co")).toEqual({ ok: false, reason: "no_such_staff" });
  expect(await rescue(login, true)).toEqual({ ok: false, reason: "not_active" });
  expect((await db.prisma.audit.findMany()).map(({ outcome }) => outcome)).toEqual([
    "no_such_staff",
    "not_active",
  ]);
  const after = await db.prisma.staff.findUniqueOrThrow({ where: { id } });
  expect(after.totpSecret).toBe("sealed");
});
