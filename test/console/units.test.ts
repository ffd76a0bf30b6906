import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type MadeUnits, makeUnits } from "../units/make-units.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the units in the console on %s", (kind) => {
  let app: ConsoleApp;
  let units: MadeUnits;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.$executeRaw`TRUNCATE unit CASCADE`;
    units = await makeUnits(app.db.prisma);
  });
  afterAll(() => app.close());

  const named = (name: string) => app.db.prisma.unit.findFirst({ where: { name } });

  test("everybody sees the tree and finds a unit by any of its names; only some change it", async () => {
    const officer = await signInAs(app, "officer");
    const tree = await officer.get("/console/units");
    expect(tree.text).toContain("Trường Tiểu học Hoa Đào");
    expect(tree.html).not.toContain("/console/units/new");
    const found = await officer.get(`/console/units?q=${encodeURIComponent("th hoa dao")}`);
    expect(found.html).toContain(`/console/units/${units.school}`);
    expect(found.html).not.toContain(`/console/units/${units.binhMinh}`);
    const piece = await officer.get(`/console/units?q=${encodeURIComponent("binh")}`);
    expect(piece.html).toContain(`/console/units/${units.binhMinh}`);
    expect((await officer.get(`/console/units?q=zzz`)).text).toContain("Không có đơn vị nào");
    expect((await officer.get(`/console/units/${units.school}`)).html).not.toContain('id="name"');
    expect((await officer.post("/console/units", { name: "Xã Lạ" })).status).toBe(403);
  });

  test("a new unit stands below the one that is named, however it is written", async () => {
    const admin = await signInAs(app, "administrator");
    const form = {
      name: "Trường THCS Mới",
      kind: "school",
      parent: "p. tân an",
      address: "1 phố Mẫu",
    };
    const done = await admin.post("/console/units", form);
    const made = await named("Trường THCS Mới");
    expect(made).toMatchObject({ parentId: units.tanAn, address: "1 phố Mẫu" });
    expect(done.location).toBe(`/console/units/${made?.id}`);
    const again = await admin.post("/console/units", form);
    expect(again.status).toBe(422);
    expect(again.html).toContain("<title>Lỗi: ");
    expect(again.html).toMatch(/<input[^>]*id="name"[^>]*aria-invalid="true"/);
    const lost = await admin.post("/console/units", { ...form, parent: "Trên Mây" });
    expect(lost.html).toMatch(/<input[^>]*id="parent"[^>]*aria-invalid="true"/);
  });

  test("a unit is renamed, keeps its old name, gets another and loses it", async () => {
    const admin = await signInAs(app, "administrator");
    const path = `/console/units/${units.tanAn}`;
    const form = { name: "Phường Tân Bình", parent: "Sở Giáo dục và Đào tạo" };
    expect((await admin.post(path, form)).location).toBe(path);
    await admin.post(`${path}/aliases`, { alias: "Tân An Cũ", aliasKind: "abolished" });
    const page = await admin.get(path);
    expect(page.text).toContain("Tên khác Phường Tân An; Tân An Cũ");
    const twice = await admin.post(`${path}/aliases`, { alias: "tan an cu", aliasKind: "short" });
    expect(twice.html).toMatch(/<input[^>]*id="alias"[^>]*aria-invalid="true"/);
    const { id } = await app.db.prisma.unitAlias.findFirstOrThrow({ where: { name: "Tân An Cũ" } });
    await admin.post(`${path}/aliases/${id}/remove`);
    expect((await admin.get(path)).text).not.toContain("Tân An Cũ");
  });

  test("a commune goes into another and its page says so", async () => {
    const admin = await signInAs(app, "administrator");
    const { code } = await makeTicket(app);
    const where = { where: { code } };
    await app.db.prisma.ticket.update({ ...where, data: { unitId: units.tanAn } });
    const path = `/console/units/${units.tanAn}`;
    const wrong = await admin.post(`${path}/merge`, { into: "Trường Tiểu học Hoa Đào" });
    expect(wrong.html).toMatch(/<input[^>]*id="into"[^>]*aria-invalid="true"/);
    const done = await admin.post(`${path}/merge`, { into: "xã Bình Minh" });
    expect(done.location).toBe(`/console/units/${units.binhMinh}`);
    expect(await app.db.prisma.ticket.findUniqueOrThrow(where)).toMatchObject({
      unitId: units.binhMinh,
    });
    const gone = await admin.get(path);
    expect(gone.text).toContain("đã nhập vào đơn vị khác");
    expect(gone.html).not.toContain('id="name"');
    expect((await admin.post(path, { name: "Lại đây" })).status).toBe(404);
  });

  test("a unit with something on it is not closed, an empty one is", async () => {
    const admin = await signInAs(app, "administrator");
    const refused = await admin.post(`/console/units/${units.tanAn}/close`);
    expect([refused.status, refused.text.includes("Còn đơn vị trực thuộc")]).toEqual([422, true]);
    expect((await admin.post(`/console/units/${units.school}/close`)).status).toBe(303);
    expect((await admin.get("/console/units")).text).toContain("Đã đóng hoặc sáp nhập: 1");
  });

  test("a sealed ticket of a unit is not even counted", async () => {
    const admin = await signInAs(app, "administrator");
    const { code } = await makeTicket(app, { category: "thai_do" });
    await app.db.prisma.ticket.update({ where: { code }, data: { unitId: units.school } });
    const path = `/console/units/${units.school}`;
    expect((await admin.get(path)).text).toContain("Phiếu đang xử lý 0");
    expect((await admin.post(`${path}/close`)).status).toBe(303);
  });

  test("a list is previewed line by line, then imported", async () => {
    const admin = await signInAs(app, "administrator");
    const csv =
      "name;kind;parent;aliases\nTrường Tốt;school;Phường Tân An;Tốt Cũ\nTrường Lạc;school;Trên Mây;";
    const preview = await admin.post("/console/units/import", { csv, step: "preview" });
    expect(preview.status).toBe(200);
    expect(preview.text).toContain("Đơn vị mới: 1. Dòng có lỗi, bỏ qua: 1.");
    expect(preview.text).toContain("Không tìm thấy đơn vị cấp trên.");
    expect(await named("Trường Tốt")).toBeNull();
    const done = await admin.post("/console/units/import", { csv, step: "import" });
    expect(done.location).toBe("/console/units");
    expect(await named("Trường Tốt")).toMatchObject({ parentId: units.tanAn });
    expect(await named("Trường Lạc")).toBeNull();
    const empty = await admin.post("/console/units/import", { csv: "", step: "preview" });
    expect(empty.html).toMatch(/<textarea[^>]*id="csv"[^>]*aria-invalid="true"/);
  });

  test("a file is taken as well as pasted lines", async () => {
    const admin = await signInAs(app, "administrator");
    const page = await admin.get("/console/units/import");
    const body = new FormData();
    body.set("csrf", /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? "");
    body.set("csv", "");
    body.set("step", "import");
    const bytes = "Tên,Loại,Trực thuộc\nTrường Từ Tệp,trường,Phường Tân An";
    body.set("file", new Blob([bytes], { type: "text/csv" }), "don-vi.csv");
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${app.url}/console/units/import`, {
      ...{ method: "POST", body, redirect: "manual" },
      headers: { cookie, origin: app.url },
    });
    expect(response.status).toBe(303);
    expect(await named("Trường Từ Tệp")).not.toBeNull();
  });

  test.each(["nonsense", "0190b1f0-0000-7000-8000-000000000000"])("%s is no unit", async (id) => {
    const admin = await signInAs(app, "administrator");
    expect((await admin.get(`/console/units/${id}`)).status).toBe(404);
    expect((await admin.post(`/console/units/${id}/close`)).status).toBe(404);
  });
});
