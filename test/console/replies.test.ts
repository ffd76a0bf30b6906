import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("canned replies on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const reply = {
    title: "Đang xác minh",
    body: "Phiếu {{ma_phieu}} đang được xác minh, hạn {{han}}.",
    category: "lam_thu",
  };
  const only = () => app.db.prisma.cannedReply.findFirstOrThrow();

  test("one is added, changed and deleted", async () => {
    const leader = await signInAs(app, "leader");
    expect((await leader.get("/console/replies")).text).toContain("Chưa có câu trả lời mẫu nào");
    expect((await leader.post("/console/replies", reply)).location).toBe("/console/replies");
    const { id } = await only();
    const page = await leader.get(`/console/replies/${id}`);
    expect(page.html).toContain("Phiếu {{ma_phieu}} đang được xác minh");
    await leader.post(`/console/replies/${id}`, { ...reply, title: "Đang kiểm tra" });
    expect(await only()).toMatchObject({ title: "Đang kiểm tra", category: "lam_thu" });
    await leader.post(`/console/replies/${id}/delete`);
    expect(await app.db.prisma.cannedReply.count()).toBe(0);
    expect((await leader.get(`/console/replies/${id}`)).status).toBe(404);
  });

  test.each([
    [{ title: " " }, "title"],
    [{ body: " " }, "body"],
    [{ body: "Chào {{ten_nguoi}}." }, "body"],
  ])("what is wrong with %j is said at its field, and nothing typed is lost", async (fault, at) => {
    const leader = await signInAs(app, "leader");
    const refused = await leader.post("/console/replies", { ...reply, ...fault });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`id="${at}-error"`);
    expect(refused.html).toContain({ ...reply, ...fault }.body);
    expect(await app.db.prisma.cannedReply.count()).toBe(0);
  });

  test("officers use them but don't change them", async () => {
    const officer = await signInAs(app, "officer");
    expect((await officer.post("/console/replies", reply)).status).toBe(403);
    expect((await officer.get("/console")).html).not.toContain("/console/replies");
  });
});
