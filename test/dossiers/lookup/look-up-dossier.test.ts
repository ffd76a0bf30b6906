import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { forgetLookups, forgetLookupsOf } from "../../../server/dossiers/forget-lookups.ts";
import { hashDigits } from "../../../server/dossiers/keyed-hash.ts";
import { lookUpDossier } from "../../../server/dossiers/look-up-dossier.ts";
import { databaseKinds, openTestDatabase } from "../../support/database.ts";
import { inLanes } from "../../support/in-lanes.ts";
import { makeContact, type TestContact } from "../../support/make-people.ts";
import { statementsOf } from "../../support/statements-of.ts";
import { dossierCode, makeDossier, secretKey } from "../make-dossier.ts";

const start = new Date("2026-11-23T02:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe.each(databaseKinds)("looking a dossier up on %s", (kind) => {
  let db: Database;
  let contact: TestContact;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    await makeDossier(db.prisma);
  });
  beforeEach(async () => {
    await db.prisma.lookupAttempt.deleteMany();
    contact = await makeContact(db.prisma);
  });
  afterAll(() => db.close());

  const lookUp = (digits: string, more: { code?: string; at?: Date; by?: string } = {}) =>
    db.transaction((tx) =>
      lookUpDossier(
        { tx, clock: { now: () => more.at ?? start }, secretKey },
        {
          contactId: more.by ?? contact.id,
          sought: more.code ?? dossierCode,
          lastFourDigits: digits,
        },
      ),
    );
  const codesOf = (found: Awaited<ReturnType<typeof lookUp>>) =>
    found.ok ? found.value.map(({ summary }) => summary.code) : found.reason;
  const guess = async (code: string, at = start) =>
    lookUp("0000", { code, at, by: (await makeContact(db.prisma)).id });

  test.each([
    dossierCode,
    "000 00 99 h99 261105 0023",
    "0000099H992611050023",
    "H99-261105-0023",
    "261105-0023",
  ])("the right digits open it, written as %s", async (code) => {
    expect(codesOf(await lookUp("1234", { code }))).toEqual([dossierCode]);
  });

  test("the digits may be those of the phone or of the identity number", async () => {
    const code = "000.00.99.H99-261106-0001";
    await makeDossier(db.prisma, { code, idHash: hashDigits(secretKey, code, "9876") });
    expect(codesOf(await lookUp("9876", { code }))).toEqual([code]);
    expect(codesOf(await lookUp("1234", { code }))).toEqual([code]);
    expect(codesOf(await lookUp("4321", { code }))).toBe("no_match");
  });

  test("several that share a part and the digits are all given, others are not", async () => {
    const twins = ["000.00.98.H99-261107-0005", "H99.12-261107-0005"];
    for (const code of twins) await makeDossier(db.prisma, { code });
    const code = "000.00.97.H99-261107-0005";
    await makeDossier(db.prisma, { code, phoneHash: hashDigits(secretKey, code, "9999") });
    expect(codesOf(await lookUp("1234", { code: "261107-0005" }))).toEqual(twins);
    expect(codesOf(await lookUp("1234", { code: twins[1] ?? "" }))).toEqual([twins[1]]);
    expect(codesOf(await lookUp("1234", { code: "0005" }))).toBe("no_match");
  });

  test("unknown codes, unknown parts and wrong digits are answered alike", async () => {
    const wrong = { ok: false, reason: "no_match", triesLeft: 4 };
    for (const code of [dossierCode, "000.00.99.H99-251105-9999", "261105-0023", "200101-9999"]) {
      await db.prisma.lookupAttempt.deleteMany();
      expect(await lookUp("9999", { code })).toEqual(wrong);
    }
  });

  test("an unknown code is as much work as wrong digits, and an unknown part as a known one", async () => {
    const workFor = (code: string) => statementsOf(() => lookUp("9999", { code }));
    expect((await workFor(dossierCode)).length).toBeGreaterThan(3);
    expect(await workFor("000.00.99.H99-251105-9999")).toEqual(await workFor(dossierCode));
    expect(await workFor("200101-9999")).toEqual(await workFor("261105-0023"));
  });

  test("a dossier without phone and identity number is never opened", async () => {
    const code = "000.00.99.H99-261105-0099";
    await makeDossier(db.prisma, { code, phoneHash: null });
    for (const digits of ["", "0000", "1234"]) {
      expect(await lookUp(digits, { code })).toMatchObject({ ok: false, reason: "no_match" });
    }
  });

  test("the fifth wrong try locks for an hour, the right digits included", async () => {
    for (const left of [4, 3, 2, 1]) {
      expect(await lookUp("0000")).toEqual({ ok: false, reason: "no_match", triesLeft: left });
    }
    const locked = { ok: false, reason: "locked", until: later(60) };
    expect(await lookUp("0000")).toEqual(locked);
    expect(await lookUp("1234", { at: later(59) })).toEqual(locked);
    expect(await lookUp("1234", { at: later(60) })).toMatchObject({ ok: true });
  });

  test("tries while locked neither count nor lengthen the lock", async () => {
    for (let n = 0; n < 5; n += 1) await lookUp("0000");
    for (let n = 0; n < 5; n += 1) await lookUp("0000", { at: later(30) });
    expect(await db.prisma.lookupAttempt.count({ where: { contactId: contact.id } })).toBe(5);
    expect(await lookUp("1234", { at: later(60) })).toMatchObject({ ok: true });
  });

  test("a right try in between does not give new wrong ones", async () => {
    for (let n = 0; n < 4; n += 1) await lookUp("0000");
    expect(await lookUp("1234")).toMatchObject({ ok: true });
    expect(await lookUp("0000")).toMatchObject({ reason: "locked" });
  });

  test.each(["000.00.99.H99-261105-0050", "000.00.99.H99-261105-7777"])(
    "wrong tries by many make strangers wait longer and longer, whether %s is there or not",
    async (code) => {
      if (code.endsWith("0050")) await makeDossier(db.prisma, { code });
      for (let n = 0; n < 5; n += 1)
        expect(await guess(code)).toMatchObject({ reason: "no_match" });
      expect(await guess(code)).toEqual({ ok: false, reason: "slowed", until: later(1) });
      expect(await guess(code, later(1))).toMatchObject({ reason: "no_match" });
      expect(await guess(code, later(2))).toEqual({ ok: false, reason: "slowed", until: later(3) });
      expect(await guess(code, later(3))).toMatchObject({ reason: "no_match" });
      expect(await guess(code, later(4))).toMatchObject({ until: later(7) });
    },
  );

  test("a part of a code is no way around the waiting, nor back", async () => {
    const code = "000.00.99.H99-261105-0070";
    for (let n = 0; n < 3; n += 1) await guess(code);
    for (let n = 0; n < 2; n += 1) await guess("261105-0070");
    for (const way of [code, "261105-0070", "H99-261105-0070"])
      expect(await guess(way)).toMatchObject({ reason: "slowed" });
  });

  test("whoever has proved it theirs does not wait, and nobody waits for another dossier", async () => {
    const code = "000.00.99.H99-261105-0080";
    await makeDossier(db.prisma, { code });
    expect(await lookUp("1234", { code })).toMatchObject({ ok: true });
    for (let n = 0; n < 5; n += 1) await guess(code);
    const stranger = await makeContact(db.prisma);
    expect(await lookUp("1234", { code, by: stranger.id })).toMatchObject({ reason: "slowed" });
    expect(await lookUp("1234", { code })).toMatchObject({ ok: true });
    expect(await lookUp("1234", { by: stranger.id })).toMatchObject({ ok: true });
  });

  test("thirty guesses of one code at once are counted one by one", async () => {
    const code = "000.00.99.H99-261105-0060";
    const guessers = await inLanes(Array.from({ length: 30 }, () => () => makeContact(db.prisma)));
    const answers = await inLanes(
      guessers.map(
        ({ id }) =>
          () =>
            lookUp("0000", { code, by: id }),
      ),
    );
    expect(answers.filter((answer) => !answer.ok && answer.reason === "slowed")).toHaveLength(25);
  });

  test("what is kept of a try tells neither code nor digits", async () => {
    await lookUp("4321");
    const kept = JSON.stringify(await db.prisma.lookupAttempt.findMany(), (_, value: unknown) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    expect(kept).not.toMatch(/261105|4321|1234/);
  });

  test("erasing one's data does not open a lock, and old tries are forgotten", async () => {
    for (let n = 0; n < 5; n += 1) await lookUp("0000");
    const house = { tx: db.prisma, clock: { now: () => later(1) } };
    await forgetLookupsOf(house, contact.id);
    expect(await lookUp("1234", { at: later(2) })).toMatchObject({ reason: "locked" });
    await forgetLookups({ tx: db.prisma, clock: { now: () => later(31 * 24 * 60) } });
    expect(await db.prisma.lookupAttempt.count()).toBe(0);
  });
});
