import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { totpAt } from "../../server/staff/totp.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";
import { later, readSecret, recoveryCodesIn, setUpSecondFactor } from "./set-up-second-factor.ts";
import { signInAs, testPassword } from "./sign-in-as.ts";

describe.each(databaseKinds)("the second factor on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const codeOf = (secret: string, minutes = 0) =>
    totpAt(secret, new Date(app.clock.at.getTime() + minutes * 60_000));
  const givePassword = (client: ConsoleClient, more: Record<string, string> = {}) =>
    client.post("/console/sign-in", { login: "officer", password: testPassword, ...more });
  const giveCode = async (client: ConsoleClient, code: string) =>
    (await client.post("/console/sign-in/code", { code })).status;
  /** A browser that has shown the right password. */
  const halfWay = async () => {
    const client = newClient(app.url);
    await givePassword(client);
    return client;
  };

  test("the set-up shows a picture and the key, and asks for a code and the password", async () => {
    const officer = await signInAs(app, "officer");
    const secret = await readSecret(officer);
    const page = "/console/account/second-factor";
    const { html } = await officer.get(page);
    expect(html).toMatch(/<svg class="qr" role="img" aria-label="[^"]+"/);
    const refused = async (form: { code: string; password: string }) =>
      (await officer.post(`${page}/confirm`, form)).html;
    expect(await refused({ code: "000000", password: testPassword })).toContain('id="code-error"');
    const wrong = { code: codeOf(secret), password: "không phải" };
    expect(await refused(wrong)).toContain('id="password-error"');
    const done = await officer.post(`${page}/confirm`, { ...wrong, password: testPassword });
    expect(new Set(recoveryCodesIn(done.html)).size).toBe(10);
    expect((await officer.get(page)).html).not.toContain("secret");
    expect((await officer.get("/console/account")).text).toContain("Còn 10 mã dự phòng");
  });

  test("nothing is asked for before the set-up is confirmed", async () => {
    await readSecret(await signInAs(app, "officer"));
    expect((await givePassword(newClient(app.url))).location).toBe("/console");
  });

  test("putting it in force ends the sessions that were opened without it", async () => {
    const officer = await signInAs(app, "officer");
    const elsewhere = newClient(app.url);
    await givePassword(elsewhere);
    await setUpSecondFactor(app, officer);
    expect((await elsewhere.get("/console/account")).status).toBe(303);
    expect((await officer.get("/console/account")).status).toBe(200);
  });

  test("after the password the code is asked for, and then the wanted page opens", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const client = newClient(app.url);
    const asked = await givePassword(client, { back: "/console/tickets?show=late" });
    expect(asked.location).toBe("/console/sign-in/code?back=%2Fconsole%2Ftickets%3Fshow%3Dlate");
    expect((await client.get("/console")).location).toBe("/console/sign-in");
    const { html } = await client.get(asked.location ?? "");
    expect(html).toContain('name="back" value="/console/tickets?show=late"');
    const form = { code: codeOf(secret), back: "/console/tickets?show=late" };
    const done = await client.post("/console/sign-in/code", form);
    expect([done.status, done.location]).toEqual([303, "/console/tickets?show=late"]);
    expect((await client.get("/console/account")).status).toBe(200);
  });

  test("a code opens one session only, the one of the set-up none", async () => {
    const officer = await signInAs(app, "officer");
    const secret = await readSecret(officer);
    const form = { code: codeOf(secret), password: testPassword };
    await officer.post("/console/account/second-factor/confirm", form);
    expect(await giveCode(await halfWay(), codeOf(secret))).toBe(401);
    later(app, 0.5);
    expect(await giveCode(await halfWay(), codeOf(secret))).toBe(303);
    expect(await giveCode(await halfWay(), codeOf(secret))).toBe(401);
  });

  test("of the same code sent twice at the same moment one is taken", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const clients = [await halfWay(), await halfWay(), await halfWay()];
    const all = await Promise.all(clients.map((client) => giveCode(client, codeOf(secret))));
    expect(all.filter((status) => status === 303)).toHaveLength(1);
    expect(all.filter((status) => status === 401)).toHaveLength(2);
  });

  test("a phone that goes wrong by half a minute is borne, by a minute and a half not", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    later(app, 5);
    expect(await giveCode(await halfWay(), codeOf(secret, -1.5))).toBe(401);
    expect(await giveCode(await halfWay(), codeOf(secret, 1.5))).toBe(401);
    expect(await giveCode(await halfWay(), codeOf(secret, -0.5))).toBe(303);
    expect(await giveCode(await halfWay(), codeOf(secret, 0.5))).toBe(303);
  });

  test("wrong codes and wrong passwords lock the login together", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const client = await halfWay();
    for (const code of ["111111", "22222", "không"]) expect(await giveCode(client, code)).toBe(401);
    for (const password of ["a", "b"]) await givePassword(newClient(app.url), { password });
    expect(await giveCode(client, codeOf(secret))).toBe(429);
    expect((await givePassword(newClient(app.url))).status).toBe(429);
    later(app, 15);
    expect(await giveCode(await halfWay(), codeOf(secret))).toBe(303);
  });

  test("the right password before each wrong code does not wipe the count", async () => {
    await setUpSecondFactor(app, await signInAs(app, "officer"));
    for (let round = 0; round < 5; round += 1) await giveCode(await halfWay(), "000000");
    expect((await givePassword(newClient(app.url))).status).toBe(429);
  });

  test("wrong codes sent at the same time are counted one by one", async () => {
    await setUpSecondFactor(app, await signInAs(app, "officer"));
    const client = await halfWay();
    const statuses = await Promise.all(Array.from({ length: 8 }, () => giveCode(client, "000000")));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  });

  test("the way between password and code is closed after five minutes", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const client = await halfWay();
    later(app, 6);
    const done = await client.post("/console/sign-in/code", { code: codeOf(secret) });
    expect(done.location).toBe("/console/sign-in");
    expect(client.cookies.has("dan_hoi_console")).toBe(false);
  });

  test("without the password, or with a step made up, the code opens nothing", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const stranger = newClient(app.url);
    expect((await stranger.get("/console/sign-in/code")).location).toBe("/console/sign-in");
    const client = await halfWay();
    const step = client.cookies.get("dan_hoi_step") ?? "";
    const [id, until = "", mac = ""] = step.split(".");
    for (const forged of [
      `${id}.${Number(until) + 600_000}.${mac}`,
      `${id}.${until}.${mac.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`,
      `${id}.${until}.`,
      "x.y.z",
    ]) {
      client.cookies.set("dan_hoi_step", forged);
      const done = await client.post("/console/sign-in/code", { code: codeOf(secret) });
      expect(done.location).toBe("/console/sign-in");
    }
    client.cookies.set("dan_hoi_step", step);
    expect(await giveCode(client, codeOf(secret))).toBe(303);
  });

  test("it is switched off by password and code, by neither alone", async () => {
    const officer = await signInAs(app, "officer");
    const { secret } = await setUpSecondFactor(app, officer);
    const off = (password: string, code: string) =>
      officer.post("/console/account/second-factor/off", { password, code });
    expect((await off("không phải", codeOf(secret))).status).toBe(422);
    expect((await off(testPassword, "000000")).status).toBe(422);
    expect((await givePassword(newClient(app.url))).location).toContain("/code");
    expect((await off(testPassword, codeOf(secret))).location).toBe("/console/account");
    expect((await givePassword(newClient(app.url))).location).toBe("/console");
    expect(await app.db.prisma.recoveryCode.count()).toBe(0);
  });

  test("the administrator takes it away for a colleague, whose sessions end, and never their own", async () => {
    const officer = await signInAs(app, "officer");
    const admin = await signInAs(app, "administrator");
    await setUpSecondFactor(app, officer);
    await setUpSecondFactor(app, admin);
    const reset = (id: string) => admin.post(`/console/staff/${id}/second-factor/reset`);
    expect((await reset(officer.staffId)).location).toBe(`/console/staff/${officer.staffId}`);
    expect((await officer.get("/console/account")).status).toBe(303);
    expect((await givePassword(newClient(app.url))).location).toBe("/console");
    expect((await reset(admin.staffId)).status).toBe(422);
    const rows = await app.db.prisma.audit.findMany({
      where: { action: "staff.reset_second_factor" },
      orderBy: { id: "asc" },
    });
    expect(rows.map(({ target, outcome }) => [target, outcome])).toEqual([
      [officer.staffId, "done"],
      [admin.staffId, "own_account"],
    ]);
  });

  test("a one-time link sets the password but does not spare the code", async () => {
    const { secret } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const admin = await signInAs(app, "administrator");
    const { id } = await app.db.prisma.staff.findUniqueOrThrow({ where: { login: "officer" } });
    const { text } = await admin.post(`/console/staff/${id}/link`);
    const link = /\/console\/link\/[\w-]+/.exec(text)?.[0] ?? "";
    const client = newClient(app.url);
    const password = "một câu hoàn toàn mới";
    const done = await client.post(link, { password, repeated: password });
    expect(done.location).toBe("/console/sign-in/code");
    expect((await client.get("/console/account")).status).toBe(303);
    expect(await giveCode(client, codeOf(secret))).toBe(303);
  });

  test("the secret lies sealed, and opens for nobody else", async () => {
    const officer = await signInAs(app, "officer");
    const { secret } = await setUpSecondFactor(app, officer);
    const other = await signInAs(app, "leader");
    const row = await app.db.prisma.staff.findUniqueOrThrow({ where: { id: officer.staffId } });
    expect(JSON.stringify(row.totpSecret)).not.toContain(secret);
    const { totpSecret, totpSince } = row;
    await app.db.prisma.staff.update({
      where: { id: other.staffId },
      data: { totpSecret, totpSince },
    });
    const client = newClient(app.url);
    await client.post("/console/sign-in", { login: "leader", password: testPassword });
    expect(await giveCode(client, codeOf(secret))).toBe(401);
  });
});
