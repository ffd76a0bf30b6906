import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import type { Purse } from "../../bot/zalo/zalo-channel.ts";
import type { ZaloSpending } from "../../server/config/zalo-config.ts";
import type { Database } from "../../server/db.ts";
import { openPurse } from "../../server/zalo/open-purse.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { setClock } from "../support/set-clock.ts";

const spending: ZaloSpending = {
  isAllowed: true,
  mostADay: 1000,
  prices: { consultation: 55, templateByUid: 300, templateByPhone: 400 },
};

describe.each(databaseKinds)("money for letters, on %s", (kind) => {
  let db: Database;
  beforeEach(async () => (db = await openTestDatabase(kind)));
  afterEach(() => db.close());

  const open = (at = "2026-11-24T03:00:00Z", more: Partial<ZaloSpending> = {}): Purse =>
    openPurse({ db, clock: setClock(at) }, "579745863508352884", { ...spending, ...more });
  const reserve = (purse: Purse, way: PaidWay = "template_uid") => purse.reserve("17", way);

  test("fifty letters at once spend no more than the day's cap", async () => {
    const purses = [open(), open()];
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, place) => reserve(purses[place % 2]!, "consultation")),
    );
    expect(all.filter((charge) => charge !== undefined)).toHaveLength(18); // 990 of 1000 đ
    const { _sum } = await db.prisma.charge.aggregate({ _sum: { amount: true } });
    expect(_sum.amount).toBe(990);
  });

  test("what was released can be spent again; what was spent, or left, can not", async () => {
    const purse = open();
    const [released, spent] = [await reserve(purse), await reserve(purse)];
    await reserve(purse);
    expect(await reserve(purse)).toBeUndefined();
    await spent?.settle("spent");
    expect(await reserve(purse)).toBeUndefined();
    await released?.settle("released");
    expect(await reserve(purse)).toBeDefined();
    expect(await reserve(purse)).toBeUndefined();
  });

  test("the cap is of a day in Việt Nam", async () => {
    const evening = open("2026-11-24T16:59:00Z");
    for (let letter = 0; letter < 3; letter += 1) expect(await reserve(evening)).toBeDefined();
    expect(await reserve(evening)).toBeUndefined();
    expect(await reserve(open("2026-11-24T17:00:00Z"))).toBeDefined();
  });

  test("nothing is put aside where spending is not allowed, or a letter costs more than the cap", async () => {
    expect(await reserve(open(undefined, { isAllowed: false }))).toBeUndefined();
    expect(await reserve(open(undefined, { mostADay: 299 }))).toBeUndefined();
    expect(await db.prisma.charge.count()).toBe(0);
  });
});
