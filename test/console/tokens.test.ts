import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkToken } from "../../server/tokens/check-token.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";

const scope = "dossiers.import";

describe("keys for other software", () => {
  let app: ConsoleApp;
  let admin: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp("embedded", { publicUrl: new URL("https://danhoi.example") });
  });
  beforeEach(async () => {
    await app.reset();
    admin = await signInAs(app, "administrator", { displayName: "Phạm Văn Mẫu" });
    await admin.get("/console/tokens");
  });
  afterAll(() => app.close());

  const make = (fields: Record<string, string> = {}) =>
    admin.post(
      "/console/tokens",
      { name: "Máy chủ một cửa", scope, ...fields },
      { headers: { origin: "https://danhoi.example" } },
    );
  const tokenIn = (html: string) => /danhoi_[\w-]+/.exec(html)?.[0] ?? "";
  const opens = async (token: string) =>
    (await checkToken({ tx: app.db.prisma, clock: app.clock }, { token, scope })).ok;

  test("a key is shown once, in the answer, with an example of its use", async () => {
    const made = await make();
    expect(made.status).toBe(200);
    const token = tokenIn(made.html);
    expect(await opens(token)).toBe(true);
    expect(made.html).toContain("https://danhoi.example/api/dossiers/import?dryRun=1");
    const list = await admin.get("/console/tokens");
    expect(list.text).toContain("Máy chủ một cửa");
    expect(list.text).toContain("Phạm Văn Mẫu");
    expect(list.html).not.toContain(token);
    const audit = await app.db.prisma.audit.findMany();
    expect(audit.map(({ target }) => target)).toContainEqual(expect.stringMatching(/^token /));
    expect(audit.map((row) => Object.values(row).join(" ")).join("\n")).not.toContain(token);
  });

  test("an ended key opens nothing", async () => {
    const token = tokenIn((await make()).html);
    const { id } = await app.db.prisma.apiToken.findFirstOrThrow();
    expect((await admin.post(`/console/tokens/${id}/end`)).location).toBe("/console/tokens");
    const list = await admin.get("/console/tokens");
    expect(list.text).toContain("Phần mềm dùng khóa đó không gửi được nữa.");
    expect(list.html).not.toContain(`/console/tokens/${id}/end`);
    expect(await opens(token)).toBe(false);
    expect((await admin.post(`/console/tokens/${id}/end`)).status).toBe(404);
  });

  test("a key holds to the end of its last day in Việt Nam", async () => {
    const token = tokenIn((await make({ lastDay: "2026-11-25" })).html);
    app.clock.at = new Date("2026-11-25T16:59:59Z");
    expect(await opens(token)).toBe(true);
    app.clock.at = new Date("2026-11-25T17:00:00Z");
    expect(await opens(token)).toBe(false);
  });

  test.each([
    ["no name", { name: " " }, "name", "Xin ghi khóa này dành cho phần mềm nào."],
    ["no scope", { scope: "all" }, "scopes", "Xin chọn ít nhất một việc."],
    ["a day that is past", { lastDay: "2026-11-22" }, "lastDay", "Ngày này đã qua."],
    ["a day that is none", { lastDay: "mai" }, "lastDay", "Ngày không đúng."],
  ])("%s is refused at its field", async (_, fields, field, words) => {
    const answer = await make(fields);
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    expect(answer.html).toContain(`href="#${field}"`);
    expect(answer.html).toContain(`id="${field}"`);
    expect(await app.db.prisma.apiToken.count()).toBe(0);
  });

  test("an empty list says what that means", async () => {
    expect((await admin.get("/console/tokens")).text).toContain("Chưa có khóa nào.");
  });
});
