import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createLink } from "../../server/staff/create-link.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";
import { signInAs, testPassword } from "./sign-in-as.ts";

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

describe.each(databaseKinds)("one's own account on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const newPassword = "một câu hoàn toàn mới";
  const signIn = async (password: string, headers: Record<string, string> = {}) => {
    const client = newClient(app.url);
    const done = await client.post("/console/sign-in", { login: "officer", password }, { headers });
    await client.get("/console/account");
    return { ...client, status: done.status };
  };
  const change = (client: ConsoleClient, form: Record<string, string> = {}) =>
    client.post("/console/account/password", {
      old: testPassword,
      password: newPassword,
      repeated: newPassword,
      ...form,
    });

  test("a new password needs the old one, and ends the sessions elsewhere", async () => {
    const officer = await signInAs(app, "officer");
    const elsewhere = await signIn(testPassword);
    expect((await change(officer)).location).toBe("/console/account");
    expect((await officer.get("/console/account")).text).toContain("Đã đổi mật khẩu.");
    expect((await elsewhere.get("/console/account")).location).toContain("/console/sign-in");
    expect((await signIn(testPassword)).status).toBe(401);
    expect((await signIn(newPassword)).status).toBe(303);
  });

  test.each([
    ["the old one is wrong", { old: "không phải" }, "old"],
    ["it is short", { password: "ngắn", repeated: "ngắn" }, "password"],
    ["it holds the login", { password: "officer-officer" }, "password"],
    ["it is the old one", { password: testPassword, repeated: testPassword }, "password"],
    ["the two are not alike", { repeated: "một câu khác hẳn" }, "repeated"],
  ])("a new password is refused when %s", async (_, form, field) => {
    const officer = await signInAs(app, "officer");
    const refused = await change(officer, form);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`id="${field}-error"`);
    expect((await signIn(testPassword)).status).toBe(303);
  });

  test("who guesses the old password at an open screen locks the login", async () => {
    const officer = await signInAs(app, "officer");
    for (const old of ["a", "b", "c", "d", "e"]) await change(officer, { old });
    const refused = await change(officer);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("Đã nhập sai quá nhiều lần"),
    ]);
    expect((await signIn(testPassword)).status).toBe(429);
  });

  test("a new password spends the links that are still open", async () => {
    const officer = await signInAs(app, "officer");
    const { clock, house } = app;
    const link = await app.db.transaction((tx) =>
      createLink({ tx, clock, ids: house.ids }, officer.staffId),
    );
    await change(officer);
    expect((await newClient(app.url).get(link)).status).toBe(410);
  });

  test("each session tells its browser and system, and this one is marked", async () => {
    await signInAs(app, "officer");
    const client = await signIn(testPassword, { "user-agent": firefox });
    const { text } = await client.get("/console/account");
    expect(text).toContain("Firefox, Windows Phiên này Đăng nhập lúc 09:00 23/11/2026");
    expect(text).toContain("Trình duyệt không rõ Đăng nhập lúc");
    expect(JSON.stringify(await app.db.prisma.staffSession.findMany())).not.toContain("Gecko");
  });

  test("a session ended from elsewhere leads to sign-in with the next page, and back", async () => {
    const officer = await signInAs(app, "officer");
    const other = await signIn(testPassword);
    const { html } = await officer.get("/console/account");
    const path = /action="([^"]*\/sessions\/[0-9a-f-]{36}\/end)"/.exec(html)?.[1] ?? "";
    expect((await officer.post(path)).location).toBe("/console/account");
    const wanted = "/console/tickets?show=late&amp;page=2".replace("&amp;", "&");
    const back = `/console/sign-in?back=${encodeURIComponent(wanted)}`;
    expect((await other.get(wanted)).location).toBe(back);
    // A form that was being written: back to the page that it stood on.
    const headers = { referer: new URL(wanted, app.url).href };
    expect((await other.post("/console/tickets/x/note", {}, { headers })).location).toBe(back);
    const foreign = { referer: "https://evil.example/console/tickets" };
    const post = await other.post("/console/tickets/x/note", {}, { headers: foreign });
    expect(post.location).toBe("/console/sign-in");
    expect((await officer.get("/console/account")).status).toBe(200);
  });

  test("all other sessions end at once", async () => {
    const officer = await signInAs(app, "officer");
    const others = [await signIn(testPassword), await signIn(testPassword)];
    await officer.post("/console/account/sessions/end-others");
    for (const other of others) expect((await other.get("/console")).status).toBe(303);
    expect((await officer.get("/console/account")).text).not.toContain("Kết thúc mọi phiên khác");
  });

  test("nobody ends a colleague's session", async () => {
    const officer = await signInAs(app, "officer");
    const leader = await signInAs(app, "leader");
    const session = await app.db.prisma.staffSession.findFirstOrThrow({
      where: { staffId: leader.staffId },
    });
    await officer.post(`/console/account/sessions/${session.id}/end`);
    await officer.post("/console/account/sessions/x/end");
    expect((await leader.get("/console/account")).status).toBe(200);
  });

  test("the language is switched from any page and leads back to it", async () => {
    const officer = await signInAs(app, "officer");
    const { html } = await officer.get("/console/account/password");
    const form = { back: /name="back" value="([^"]+)"/.exec(html)?.[1] ?? "", language: "en" };
    expect(html).toMatch(/<button[^>]* name="language" value="en" lang="en" translate="no"/);
    const done = await officer.post("/console/account/language", form);
    expect(done.location).toBe("/console/account/password");
    const row = () => app.db.prisma.staff.findFirstOrThrow({ where: { id: officer.staffId } });
    expect((await row()).language).toBe("en");
    const evil = { back: "//evil.example", language: "vi" };
    expect((await officer.post("/console/account/language", evil)).location).toBe(
      "/console/account",
    );
    await officer.post("/console/account/language", { language: "xx" });
    expect((await row()).language).toBe("vi");
  });
});
