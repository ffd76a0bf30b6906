import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeStaff, signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the accounts of the staff on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.unit.deleteMany();
  });
  afterAll(() => app.close());

  const makeUnit = async (name: string, more: { parentId?: string; isActive?: boolean } = {}) => {
    const data = { name, kind: "school", createdAt: app.clock.now(), ...more };
    return (await app.db.prisma.unit.create({ data })).id;
  };
  const roleOf = async (id: string) =>
    (await app.db.prisma.staff.findUniqueOrThrow({ where: { id } })).role;
  const place = (role: string, unitId = "") => ({ displayName: "Lê Thị Hoa", role, unitId });

  test("a colleague is added with role and unit", async () => {
    const admin = await signInAs(app, "administrator");
    const unitId = await makeUnit("Trường Tiểu học Mẫu");
    expect((await admin.get("/console/staff/new")).text).toContain("Trường Tiểu học Mẫu");
    await admin.post("/console/staff", { login: "hoa.le", ...place("unit_head", unitId) });
    expect((await admin.get("/console/staff")).text).toContain(
      "Lê Thị Hoa hoa.le Trưởng đơn vị Trường Tiểu học Mẫu Chưa đặt mật khẩu",
    );
  });

  test.each(["x", "00000000-0000-4000-8000-000000000000"])(
    "a unit that there is not (%s) is refused, and what was typed stays",
    async (unitId) => {
      const admin = await signInAs(app, "administrator");
      const form = { login: "hoa.le", ...place("officer", unitId) };
      const refused = await admin.post("/console/staff", form);
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('id="unitId-error"');
      expect(refused.html).toContain('value="Lê Thị Hoa"');
      expect(await app.db.prisma.staff.count()).toBe(1);
    },
  );

  test("a closed unit takes nobody new, and keeps who is in it", async () => {
    const admin = await signInAs(app, "administrator");
    const unitId = await makeUnit("Trường cũ", { isActive: false });
    const staffId = await makeStaff(app, { login: "lan", role: "officer" });
    const path = `/console/staff/${staffId}`;
    expect((await admin.post(path, place("officer", unitId))).status).toBe(422);
    await app.db.prisma.staff.update({ where: { id: staffId }, data: { unitId } });
    expect((await admin.post(path, place("unit_head", unitId))).status).toBe(303);
    expect(await roleOf(staffId)).toBe("unit_head");
  });

  test("another role holds from the next page on", async () => {
    const admin = await signInAs(app, "administrator");
    const officer = await signInAs(app, "officer");
    expect((await officer.get("/console/audit")).status).toBe(403);
    await admin.post(`/console/staff/${officer.staffId}`, place("leader"));
    expect((await officer.get("/console/audit")).status).toBe(200);
  });

  test("the last administrator can be neither demoted nor closed", async () => {
    const admin = await signInAs(app, "administrator");
    // Has no password yet, so could not sign in.
    await app.db.prisma.staff.create({
      data: {
        login: "moi",
        displayName: "Mới",
        role: "administrator",
        createdAt: app.clock.now(),
      },
    });
    const refused = await admin.post(`/console/staff/${admin.staffId}`, place("leader"));
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("người quản trị cuối cùng"),
    ]);
    expect(await roleOf(admin.staffId)).toBe("administrator");
    await signInAs(app, "administrator", { login: "hai" });
    expect((await admin.post(`/console/staff/${admin.staffId}`, place("leader"))).status).toBe(303);
    expect((await admin.get("/console/staff/new")).status).toBe(403);
  });

  test("of administrators who demote and close one another at once one remains", async () => {
    const all: Awaited<ReturnType<typeof signInAs>>[] = [];
    for (const login of ["mot", "hai", "ba"]) {
      all.push(await signInAs(app, "administrator", { login }));
    }
    await Promise.all(
      all.flatMap((by) =>
        all.flatMap(({ staffId }) => [
          by.post(`/console/staff/${staffId}`, place("officer")),
          by.post(`/console/staff/${staffId}/close`),
        ]),
      ),
    );
    const left = { where: { role: "administrator", isActive: true } };
    expect(await app.db.prisma.staff.count(left)).toBe(1);
  });

  test("the head of a unit sees the staff of it and of those below alone", async () => {
    const top = await makeUnit("Sở");
    const ward = await makeUnit("Phường Mẫu", { parentId: top });
    const school = await makeUnit("Trường Mẫu", { parentId: ward });
    const join = async (login: string, unitId: string) => {
      const id = await makeStaff(app, { login, role: "officer", displayName: `Người ${login}` });
      await app.db.prisma.staff.update({ where: { id }, data: { unitId } });
    };
    await join("tren", top);
    await join("duoi", school);
    const head = await signInAs(app, "unit_head", { displayName: "Trưởng phường" });
    await app.db.prisma.staff.update({ where: { id: head.staffId }, data: { unitId: ward } });
    const { text, html } = await head.get("/console/staff");
    expect(text).toContain("Người duoi");
    expect(text).not.toContain("Người tren");
    expect(html).not.toContain(`/console/staff/${head.staffId}`);
  });

  test("what somebody is called is never taken for our words", async () => {
    const admin = await signInAs(app, "administrator");
    await makeStaff(app, { login: "lan", role: "officer", displayName: "Đã khoá" });
    const { html } = await admin.get("/console/staff");
    expect(html).toMatch(/<th scope="row" translate="no"><a href="[^"]+">Đã khoá<\/a><\/th>/);
  });
});
