import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readRecordsOn } from "../../server/catalogue/version-view.ts";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeRecord, makeVersion } from "./make-version.ts";

describe.each(databaseKinds)("the edits that count on a day on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(() => db.prisma.procedureVersion.deleteMany());
  afterAll(() => db.close());

  const publish = (fee: string, effectiveFrom: string | null, effectiveTo: string | null = null) =>
    makeVersion(db, {
      record: makeRecord({ fee: { amountVnd: null, text: fee } }),
      effectiveFrom,
      effectiveTo,
    });
  const feeOn = async (day: string) =>
    (await readRecordsOn(db.prisma, day)).map(({ fee }) => fee.text);

  test("are published ones from their first to their last day", async () => {
    await publish("một", "2026-12-01", "2026-12-31");
    expect(await feeOn("2026-11-30")).toEqual([]);
    expect(await feeOn("2026-12-01")).toEqual(["một"]);
    expect(await feeOn("2026-12-31")).toEqual(["một"]);
    expect(await feeOn("2027-01-01")).toEqual([]);
  });

  test("are of each procedure the one that began last; after its end the one before", async () => {
    await publish("lâu dài", "2026-11-01");
    await publish("tạm thời", "2026-12-01", "2026-12-31");
    expect(await feeOn("2026-11-30")).toEqual(["lâu dài"]);
    expect(await feeOn("2026-12-15")).toEqual(["tạm thời"]);
    expect(await feeOn("2027-01-01")).toEqual(["lâu dài"]);
  });

  test("of two that began on one day the newer counts", async () => {
    await publish("cũ", "2026-11-23");
    await publish("mới", "2026-11-23");
    expect(await feeOn("2026-11-23")).toEqual(["mới"]);
  });

  test("are none that is being written, waits or was withdrawn", async () => {
    for (const state of ["draft", "withdrawn"]) await makeVersion(db, { state });
    expect(await feeOn("2026-11-23")).toEqual([]);
  });

  test("a stored record that is none any more is passed over, the others still count", async () => {
    const id = await publish("hỏng", null);
    await db.prisma.procedureVersion.update({ where: { id }, data: { record: { slug: 1 } } });
    await makeVersion(db, { record: makeRecord({ slug: "xin-hoc-lai" }) });
    const records = await readRecordsOn(db.prisma, "2026-11-23");
    expect(records.map(({ slug }) => slug)).toEqual(["xin-hoc-lai"]);
  });
});
