import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Desk } from "../../bot/desk.ts";
import type { Database } from "../../server/db.ts";
import { dossierCode, makeDossier } from "../dossiers/make-dossier.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeContact, type TestContact } from "../support/make-people.ts";
import { atDesk, morning } from "./open-test-desk.ts";

const minutesLater = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

describe("the desk of dossiers", () => {
  let db: Database;
  let contact: TestContact;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE dossier, lookup_attempt CASCADE`;
    await makeDossier(db.prisma, { remark: "gọi 0912 345 678" });
    contact = await makeContact(db.prisma);
  });

  const at = <T>(work: (dossiers: Desk["dossiers"]) => Promise<T>, now = morning) =>
    atDesk(db, contact, (desk) => work(desk.dossiers), { now });
  const prove = () => at((dossiers) => dossiers.lookUp(dossierCode, "1234"));

  test("tells the day of the newest apology that was sent, and of no draft", async () => {
    const { id: dossierId } = await db.prisma.dossier.findFirstOrThrow();
    const apology = { dossierId, reason: "chờ ý kiến", createdAt: morning };
    const [sooner, later] = [minutesLater(3 * 1440), minutesLater(9 * 1440)];
    await db.prisma.dossierApology.create({ data: { ...apology, newDueOn: later } });
    expect(await prove()).toMatchObject({ ok: true, value: [{ isFollowed: false }] });
    expect((await at((dossiers) => dossiers.open(dossierCode)))?.newDueOn).toBeUndefined();
    await db.prisma.dossierApology.create({
      data: { ...apology, newDueOn: sooner, sentAt: morning },
    });
    expect((await at((dossiers) => dossiers.open(dossierCode)))?.newDueOn).toEqual(sooner);
  });

  test("tells lateness in working days and the unit's telephone, and no number of a remark", async () => {
    const unit = { name: "Xã Mẫu", kind: "commune", createdAt: morning, phone: "0299 111" };
    const { id: unitId } = await db.prisma.unit.create({ data: unit });
    await db.prisma.dossier.updateMany({ data: { unitId } });
    const found = await prove();
    expect(found).toMatchObject({
      ok: true,
      value: [
        {
          officePhone: "0299 111",
          punctuality: { kind: "late", workingDays: 7 },
          isFollowed: false,
        },
      ],
    });
    expect(JSON.stringify(found)).not.toContain("345 678");
  });

  test("opens without digits for a quarter of an hour after they matched, and no longer", async () => {
    expect(await at((dossiers) => dossiers.open(dossierCode))).toBeUndefined();
    await prove();
    const open = (minutes: number) =>
      at((dossiers) => dossiers.open("H99 261105 0023"), minutesLater(minutes));
    expect(await open(1)).toBeUndefined();
    const whole = (minutes: number) =>
      at((dossiers) => dossiers.open(dossierCode), minutesLater(minutes));
    expect(await whole(15)).toMatchObject({ code: dossierCode });
    expect(await whole(16)).toBeUndefined();
  });

  test("proof by a part of the code is proof of the dossier, and lets it be followed", async () => {
    await at((dossiers) => dossiers.lookUp("261105-0023", "1234"));
    expect(await at((dossiers) => dossiers.follow(dossierCode))).toEqual({ ok: true });
    expect(await at((dossiers) => dossiers.following(), minutesLater(60))).toMatchObject([
      { code: dossierCode, isFollowed: true },
    ]);
    expect(await at((dossiers) => dossiers.open(dossierCode), minutesLater(60))).toBeDefined();
  });

  test("nobody follows what they have not proved to be theirs, nor what has ended", async () => {
    const follow = () => at((dossiers) => dossiers.follow(dossierCode));
    expect(await follow()).toEqual({ ok: false, reason: "not_found" });
    await at((dossiers) => dossiers.lookUp(dossierCode, "0000"));
    expect(await follow()).toEqual({ ok: false, reason: "not_found" });
    await prove();
    await db.prisma.dossier.updateMany({ data: { state: 10 } });
    expect(await follow()).toEqual({ ok: false, reason: "ended" });
  });

  test("stopping ends it for this contact alone, and erasing forgets it", async () => {
    await prove();
    await at((dossiers) => dossiers.follow(dossierCode));
    const stranger = await makeContact(db.prisma);
    const stop = (desk: Desk) => desk.dossiers.unfollow(dossierCode);
    expect(await atDesk(db, stranger, stop)).toBe(false);
    expect(await at((dossiers) => dossiers.unfollow(dossierCode))).toBe(true);
    expect(await at((dossiers) => dossiers.following())).toEqual([]);
    await at((dossiers) => dossiers.follow(dossierCode));
    await atDesk(db, contact, (desk) => desk.contact.erase());
    expect(await at((dossiers) => dossiers.open(dossierCode), minutesLater(20))).toBeUndefined();
    expect(await db.prisma.dossierFollow.count()).toBe(0);
  });
});
