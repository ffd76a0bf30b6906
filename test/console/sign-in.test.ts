import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFirstAdministrator } from "../../server/staff/create-first-administrator.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { newClient } from "./console-client.ts";
import { makeStaff, signInAs, testPassword } from "./sign-in-as.ts";

describe.each(databaseKinds)("signing in on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const firstLink = () =>
    app.db.transaction((tx) =>
      createFirstAdministrator({ tx, clock: app.clock, ids: app.house.ids }),
    );
  const password = "hoa sữa thơm tháng mười";

  test("the first administrator sets a password by the printed link and is signed in", async () => {
    const client = newClient(app.url);
    const link = (await firstLink()) ?? "";
    expect((await client.get(link)).html).toContain('value="admin"');
    const done = await client.post(link, { password, repeated: password });
    expect([done.status, done.location]).toEqual([303, "/console"]);
    expect((await client.get("/console/staff")).status).toBe(200);
  });

  test("the link is printed anew at each start until a password is set, and then no more", async () => {
    const [first = "", second = ""] = [await firstLink(), await firstLink()];
    expect(second).not.toBe(first);
    expect(await app.db.prisma.staff.count()).toBe(1);
    await newClient(app.url).post(first, { password, repeated: password });
    expect(await firstLink()).toBeUndefined();
  });

  test("a used link is gone, and so are the person's other links", async () => {
    const [first = "", second = ""] = [await firstLink(), await firstLink()];
    const client = newClient(app.url);
    await client.post(second, { password, repeated: password });
    for (const link of [first, second]) {
      const again = await client.post(link, { password: "một câu khác hẳn", repeated: "x" });
      expect(again.status).toBe(410);
    }
  });

  test("a link expires after three days", async () => {
    const link = (await firstLink()) ?? "";
    app.clock.at = new Date(app.clock.at.getTime() + 73 * 3_600_000);
    expect((await newClient(app.url).get(link)).status).toBe(410);
  });

  test("a short password is refused with the fault tied to its field and named in the title", async () => {
    const link = (await firstLink()) ?? "";
    const refused = await newClient(app.url).post(link, { password: "ngắn", repeated: "ngắn" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("<title>Lỗi: ");
    expect(refused.html).toMatch(/<input[^>]*aria-describedby="password-hint password-error"/);
    expect(refused.html).toContain('<a href="#password">');
  });

  test("login and password open the page that was asked for", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const client = newClient(app.url);
    const anonymous = await client.get("/console/staff?x=1");
    expect(anonymous.location).toBe("/console/sign-in?back=%2Fconsole%2Fstaff%3Fx%3D1");
    const done = await client.post("/console/sign-in", {
      login: " LAN ",
      password: testPassword,
      back: "/console/staff?x=1",
    });
    expect([done.status, done.location]).toEqual([303, "/console/staff?x=1"]);
    const cookie = done.headers.getSetCookie().find((line) => line.startsWith("dan_hoi_console="));
    expect(cookie).toMatch(/; Path=\/console; HttpOnly; SameSite=Lax$/);
  });

  test("the way back never leads to another site", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const form = { login: "lan", password: testPassword };
    for (const back of ["//evil.example", "https://evil.example", "/consolex", "/console\\evil"]) {
      const done = await newClient(app.url).post("/console/sign-in", { ...form, back });
      expect(done.location).toBe("/console");
    }
  });

  test("the same letters typed on another keyboard are the same password", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const typed = testPassword.normalize("NFD");
    const done = await newClient(app.url).post("/console/sign-in", {
      login: "lan",
      password: typed,
    });
    expect(done.status).toBe(303);
  });

  test("an unknown login and a wrong password get the same answer", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const client = newClient(app.url);
    const wrong = await client.post("/console/sign-in", { login: "lan", password: "không phải" });
    const unknown = await client.post("/console/sign-in", { login: "lam", password: "không phải" });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.html.replace("lam", "lan")).toBe(wrong.html);
  });

  test("five wrong passwords lock the login for fifteen minutes, the right one too", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const client = newClient(app.url);
    const attempt = async (word: string) =>
      (await client.post("/console/sign-in", { login: "lan", password: word })).status;
    for (const word of ["a", "b", "c", "d", "e"]) expect(await attempt(word)).toBe(401);
    expect(await attempt(testPassword)).toBe(429);
    app.clock.at = new Date(app.clock.at.getTime() + 15 * 60_000);
    expect(await attempt(testPassword)).toBe(303);
  });

  test("wrong passwords sent at the same time are counted one by one", async () => {
    await makeStaff(app, { login: "lan", role: "officer" });
    const client = newClient(app.url);
    const statuses = await Promise.all(
      Array.from({ length: 9 }, async () => {
        const answer = await client.post("/console/sign-in", { login: "lan", password: "sai" });
        return answer.status;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  test("a password typed into the field of the login is not written down", async () => {
    await newClient(app.url).post("/console/sign-in", { login: "bí mật của tôi", password: "x" });
    const rows = await app.db.prisma.audit.findMany();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows[0]?.target)).not.toContain("bí mật");
  });

  test("a session ends after twelve hours without use, and use prolongs it", async () => {
    const client = await signInAs(app, "officer");
    const later = (hours: number) => {
      app.clock.at = new Date(app.clock.at.getTime() + hours * 3_600_000);
    };
    later(11);
    expect((await client.get("/console/sign-in")).status).toBe(303);
    later(11);
    expect((await client.get("/console/sign-in")).status).toBe(303);
    later(13);
    expect((await client.get("/console/sign-in")).status).toBe(200);
  });

  test("a page that refreshes itself does not prolong the session", async () => {
    const client = await signInAs(app, "officer");
    app.clock.at = new Date(app.clock.at.getTime() + 11 * 3_600_000);
    await client.get("/console", { "x-live": "1" });
    app.clock.at = new Date(app.clock.at.getTime() + 2 * 3_600_000);
    expect((await client.get("/console", { "x-live": "1" })).status).toBe(401);
  });

  test("signing out ends the session on the server", async () => {
    const client = await signInAs(app, "administrator");
    const token = client.cookies.get("dan_hoi_console") ?? "";
    await client.get("/console/staff");
    expect((await client.post("/console/sign-out")).location).toBe("/console/sign-in");
    client.cookies.set("dan_hoi_console", token);
    expect((await client.get("/console/staff")).location).toContain("/console/sign-in");
  });
});

test("over https the cookies are secure", async () => {
  const app = await openConsoleApp("embedded", { publicUrl: new URL("https://hoi.example.vn") });
  await makeStaff(app, { login: "lan", role: "officer" });
  const form = { login: "lan", password: testPassword };
  const done = await newClient(app.url).post("/console/sign-in", form);
  expect(done.headers.getSetCookie()[0]).toContain("; Secure");
  await app.close();
});
