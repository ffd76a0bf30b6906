import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { addAlias, removeAlias } from "../../server/units/add-alias.ts";
import { addUnit } from "../../server/units/add-unit.ts";
import { closeUnit } from "../../server/units/close-unit.ts";
import { editUnit } from "../../server/units/edit-unit.ts";
import { findUnits } from "../../server/units/find-units.ts";
import { mergeUnits } from "../../server/units/merge-units.ts";
import { readUnitIndex, readUnits } from "../../server/units/units-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeStaff } from "../support/make-people.ts";
import { morning, openFor, ticketHouse } from "../tickets/ticket-desk.ts";
import { makeUnits, type MadeUnits } from "./make-units.ts";

describe.each(databaseKinds)("units on %s", (kind) => {
  let db: Database;
  let made: MadeUnits;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE unit, staff, ticket CASCADE`;
    made = await makeUnits(db.prisma);
  });
  afterAll(() => db.close());
  const house = () => ({ tx: db.prisma, clock: { now: () => morning } });
  const named = async (text: string) => findUnits(await readUnitIndex(db.prisma), text);
  const edit = (id: string, more: Partial<{ name: string; parentId: string | null }>) =>
    editUnit(house(), {
      ...{ id, name: "Phường Tân An", parentId: made.so, address: "", phone: "" },
      ...more,
    });

  test("a renamed unit is still found by its old name", async () => {
    expect(await edit(made.tanAn, { name: "Phường Tân Bình" })).toMatchObject({ ok: true });
    expect(await named("xã Tân An")).toEqual([made.tanAn]);
    expect(await named("phuong tan binh")).toEqual([made.tanAn]);
    const unit = (await readUnits(db.prisma)).find(({ id }) => id === made.tanAn);
    expect(unit?.aliases).toMatchObject([{ name: "Phường Tân An", kind: "former" }]);
  });

  test("writing a name otherwise makes no alias of it", async () => {
    await edit(made.tanAn, { name: "phường  Tân An" });
    const unit = (await readUnits(db.prisma)).find(({ id }) => id === made.tanAn);
    expect(unit).toMatchObject({ name: "phường Tân An", aliases: [] });
  });

  test.each([
    [
      "no name",
      () => addUnit(house(), { name: " ", kind: "school", parentId: made.so }),
      "no_name",
    ],
    [
      "no known kind",
      () => addUnit(house(), { name: "A", kind: "x", parentId: made.so }),
      "bad_kind",
    ],
    [
      "a second top",
      () => addUnit(house(), { name: "A", kind: "department", parentId: null }),
      "has_top",
    ],
    [
      "the name of a neighbour, written otherwise",
      () => addUnit(house(), { name: "PHƯỜNG tan an", kind: "commune", parentId: made.so }),
      "name_taken",
    ],
    [
      "a parent that is not there",
      () =>
        addUnit(house(), {
          name: "A",
          kind: "school",
          parentId: "0190b1f0-0000-7000-8000-000000000000",
        }),
      "unknown_parent",
    ],
    ["below its own child", () => edit(made.tanAn, { parentId: made.school }), "ring"],
  ])("a unit with %s is refused", async (_, change, reason) => {
    expect(await change()).toEqual({ ok: false, reason });
  });

  test("the first unit has to be a department", async () => {
    await db.prisma.$executeRaw`TRUNCATE unit CASCADE`;
    const first = { name: "Phường Tân An", kind: "commune", parentId: null };
    expect(await addUnit(house(), first)).toEqual({ ok: false, reason: "needs_parent" });
  });

  test("an alias is given once and taken back", async () => {
    const alias = { unitId: made.school, name: "Trường Làng", kind: "short" };
    expect(await addAlias(house(), alias)).toMatchObject({ ok: true });
    expect(await addAlias(house(), { ...alias, name: "truong lang" })).toEqual({
      ok: false,
      reason: "has_alias",
    });
    expect(await named("trường Làng")).toEqual([made.school]);
    const { id: aliasId } = await db.prisma.unitAlias.findFirstOrThrow();
    await removeAlias(house(), { unitId: made.school, aliasId });
    expect(await named("trường Làng")).toEqual([]);
  });

  test("a body that goes into another takes its names, people, units and running tickets along", async () => {
    const admin = await makeStaff(db.prisma, "administrator");
    const officer = await makeStaff(db.prisma, "officer");
    await db.prisma.staff.update({ where: { id: officer.id }, data: { unitId: made.tanAn } });
    const [running, done] = [
      await openFor(db.prisma, undefined),
      await openFor(db.prisma, undefined),
    ];
    await db.prisma.ticket.updateMany({ data: { unitId: made.tanAn } });
    await answerTicket(ticketHouse(db.prisma), { code: done.code, staff: admin, text: "Dạ." });
    await db.prisma.ticket.update({ where: { id: done.id }, data: { status: "closed" } });
    await edit(made.tanAn, { name: "Phường Tân Bình" });

    const merged = await mergeUnits(house(), {
      from: made.tanAn,
      into: made.binhMinh,
      by: admin.id,
    });

    expect(merged).toEqual({ ok: true, value: { id: made.binhMinh, tickets: 1 } });
    for (const name of ["phường Tân An", "phường Tân Bình", "xã Bình Minh"]) {
      expect(await named(name), name).toEqual([made.binhMinh]);
    }
    const school = await db.prisma.unit.findUniqueOrThrow({ where: { id: made.school } });
    expect(school.parentId).toBe(made.binhMinh);
    expect(await db.prisma.staff.findUnique({ where: { id: officer.id } })).toMatchObject({
      unitId: made.binhMinh,
    });
    expect(await db.prisma.ticket.findUnique({ where: { id: running.id } })).toMatchObject({
      unitId: made.binhMinh,
    });
    const [event] = await db.prisma.ticketEvent.findMany({ where: { kind: "sorted" } });
    expect(event).toMatchObject({ ticketId: running.id, staffId: admin.id, isPublic: false });
    // The closed ticket stays with the old body, which lies below the new one.
    expect(await db.prisma.ticket.findUnique({ where: { id: done.id } })).toMatchObject({
      unitId: made.tanAn,
    });
    expect(await db.prisma.unit.findUnique({ where: { id: made.tanAn } })).toMatchObject({
      isActive: false,
      parentId: made.binhMinh,
    });
  });

  test.each([
    ["itself", () => ({ from: made.tanAn, into: made.tanAn }), "same_unit"],
    ["a school", () => ({ from: made.tanAn, into: made.school }), "other_kind"],
  ])("a commune does not go into %s", async (_, between, reason) => {
    const admin = await makeStaff(db.prisma, "administrator");
    expect(await mergeUnits(house(), { ...between(), by: admin.id })).toEqual({
      ok: false,
      reason,
    });
  });

  test("a unit is closed only when nothing hangs on it", async () => {
    const close = (id: string) => closeUnit(house(), { id });
    expect(await close(made.tanAn)).toEqual({ ok: false, reason: "has_children" });
    const { id: ticketId } = await openFor(db.prisma, undefined);
    await db.prisma.ticket.update({ where: { id: ticketId }, data: { unitId: made.school } });
    expect(await close(made.school)).toEqual({ ok: false, reason: "has_tickets" });
    await db.prisma.ticket.update({ where: { id: ticketId }, data: { unitId: null } });
    expect(await close(made.school)).toMatchObject({ ok: true });
    expect(await named("tiểu học Hoa Đào")).toEqual([]);
    expect(await close(made.school)).toEqual({ ok: false, reason: "not_found" });
  });
});
