import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { forgetLookups, forgetLookupsOf } from "../../server/dossiers/forget-lookups.ts";
import { lookUpDossier } from "../../server/dossiers/look-up-dossier.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { inLanes } from "../support/in-lanes.ts";
import { makeContact, type TestContact } from "../support/make-people.ts";
import { dossierCode, makeDossier, secretKey } from "./make-dossier.ts";

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
          code: more.code ?? dossierCode,
          lastFourDigits: digits,
        },
      ),
    );

  test.each([dossierCode, "000 00 99 h99 261105 0023", "0000099H992611050023"])(
    "the right digits open it, written as %s",
    async (code) => {
      const found = await lookUp("1234", { code });
      expect(found).toMatchObject({ ok: true, value: { code: dossierCode, state: 4 } });
      expect(JSON.stringify(found)).not.toContain("phone");
    },
  );

  test("an unknown code and wrong digits are answered alike", async () => {
    const wrong = await lookUp("9999");
    const stranger = await makeContact(db.prisma);
    const unknown = await lookUp("9999", { code: "000.00.99.H99-261105-9999", by: stranger.id });
    expect(wrong).toEqual({ ok: false, reason: "no_match", triesLeft: 4 });
    expect(unknown).toEqual(wrong);
  });

  test("a dossier without a phone is never opened", async () => {
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

  test("twenty wrong tries by many contacts lock the code, but not for who has proved it theirs", async () => {
    const code = "000.00.99.H99-261105-0050";
    await makeDossier(db.prisma, { code });
    expect(await lookUp("1234", { code })).toMatchObject({ ok: true });
    for (let n = 0; n < 20; n += 1) {
      const guesser = await makeContact(db.prisma);
      await lookUp(`${1000 + n}`, { code, by: guesser.id });
    }
    const guesser = await makeContact(db.prisma);
    const refused = await lookUp("1234", { code, by: guesser.id });
    expect(refused).toEqual({ ok: false, reason: "locked", until: later(60) });
    expect(await lookUp("1234", { code })).toMatchObject({ ok: true });
    expect(await lookUp("1234", { by: guesser.id })).toMatchObject({ ok: true });
  });

  test("an unknown code is locked by the twentieth try as well, so that a lock tells nothing", async () => {
    const code = "000.00.99.H99-261105-7777";
    for (let n = 0; n < 20; n += 1) {
      await lookUp("0000", { code, by: (await makeContact(db.prisma)).id });
    }
    expect(await lookUp("0000", { code })).toMatchObject({ reason: "locked" });
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
    const locked = answers.filter((answer) => !answer.ok && answer.reason === "locked");
    expect(locked).toHaveLength(10);
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
