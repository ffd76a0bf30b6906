import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { setUpSecondFactor } from "./set-up-second-factor.ts";
import { signInAs } from "./sign-in-as.ts";

describe("a role that must have a second factor", () => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp("embedded", { totpRoles: ["inspector"] });
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const setUp = "/console/account/second-factor";

  test("is led to its set-up and can do nothing else before", async () => {
    const inspector = await signInAs(app, "inspector");
    for (const path of ["", "/tickets", "/account", "/audit.csv", "/account/password", "/live"]) {
      expect([path, (await inspector.get(`/console${path}`)).location]).toEqual([path, setUp]);
    }
    expect((await inspector.get("/console/tickets", { "x-live": "1" })).status).toBe(401);
    const before = await app.db.prisma.audit.count();
    expect((await inspector.post("/console/account/language", { language: "en" })).location).toBe(
      setUp,
    );
    expect(await app.db.prisma.audit.count()).toBe(before);
    expect((await inspector.get(setUp)).text).toContain("bắt buộc phải có xác thực hai bước");
    await setUpSecondFactor(app, inspector);
    expect((await inspector.get("/console/tickets")).status).toBe(200);
  });

  test("may still leave", async () => {
    const inspector = await signInAs(app, "inspector");
    await inspector.get(setUp);
    expect((await inspector.post("/console/sign-out")).location).toBe("/console/sign-in");
  });

  test("does not bind the other roles", async () => {
    const officer = await signInAs(app, "officer");
    expect((await officer.get("/console/account")).text).toContain("Không bắt buộc.");
  });
});
