import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { totpAt } from "../../server/staff/totp.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";
import { recoveryCodesIn, setUpSecondFactor } from "./set-up-second-factor.ts";
import { signInAs, testPassword } from "./sign-in-as.ts";

describe.each(databaseKinds)("recovery codes on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const giveCode = async (client: ConsoleClient, code: string) =>
    (await client.post("/console/sign-in/code", { code })).status;
  /** A browser that has shown the right password. */
  const halfWay = async () => {
    const client = newClient(app.url);
    await client.post("/console/sign-in", { login: "officer", password: testPassword });
    return client;
  };

  test("a recovery code stands in for the phone once, however it is typed", async () => {
    const officer = await signInAs(app, "officer");
    const { recoveryCodes } = await setUpSecondFactor(app, officer);
    const typed = ` ${recoveryCodes[3]?.toLowerCase().replaceAll("-", " ")} `;
    const client = await halfWay();
    expect(await giveCode(client, typed)).toBe(303);
    const { text } = await client.get("/console/account");
    expect(text).toContain("Anh/chị vừa dùng một mã dự phòng");
    expect(text).toContain("Còn 9 mã dự phòng");
    expect(await giveCode(await halfWay(), typed)).toBe(401);
  });

  test("a new set of recovery codes needs password and code, and ends the old set", async () => {
    const officer = await signInAs(app, "officer");
    const { secret, recoveryCodes } = await setUpSecondFactor(app, officer);
    const path = "/console/account/second-factor/codes";
    const refused = await officer.post(path, { password: testPassword, code: "000000" });
    expect([refused.status, recoveryCodesIn(refused.html)]).toEqual([422, []]);
    const done = await officer.post(path, {
      password: testPassword,
      code: totpAt(secret, app.clock.now()),
    });
    const fresh = recoveryCodesIn(done.html);
    expect(fresh).toHaveLength(10);
    expect(await giveCode(await halfWay(), recoveryCodes[0] ?? "")).toBe(401);
    expect(await giveCode(await halfWay(), fresh[0] ?? "")).toBe(303);
  });

  test("with another key of the house the recovery codes are left", async () => {
    const { secret, recoveryCodes } = await setUpSecondFactor(app, await signInAs(app, "officer"));
    const key = app.house.secretKey;
    app.house.secretKey = "another key of the house";
    try {
      expect(await giveCode(await halfWay(), totpAt(secret, app.clock.now()))).toBe(401);
      expect(await giveCode(await halfWay(), recoveryCodes[0] ?? "")).toBe(303);
    } finally {
      app.house.secretKey = key;
    }
  });
});
