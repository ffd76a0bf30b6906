import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runImports } from "../../server/dossiers/import/run-imports.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";
import { exportOf, uploadFile } from "./upload-file.ts";

describe("correcting what the columns of a file mean", () => {
  let app: ConsoleApp;
  let leader: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(async () => {
    await app.reset();
    leader = await signInAs(app, "leader");
  });
  afterAll(() => app.close());

  /** Handed in and checked. */
  const check = async (text: string): Promise<string> => {
    const { location } = await uploadFile(app, leader, { text }, { newSource: "Một cửa" });
    await runImports(app.house);
    return location;
  };
  /** The form as the page shows it, with other choices by heading. */
  const choose = async (path: string, choices: Record<string, string>) => {
    const { html } = await leader.get(path);
    const headings = [...html.matchAll(/name="heading" value="([^"]*)"/g)].map(([, one]) => one);
    const shown = [...html.matchAll(/<select[^>]*name="column"[^]*?<\/select>/g)].map(([select]) =>
      /<option[^>]*selected[^>]*value="(\w+)"|value="(\w+)"[^>]*selected/.exec(select),
    );
    const fields = headings.flatMap((heading = "", at): [string, string][] => [
      ["heading", heading],
      ["column", choices[heading] ?? shown[at]?.[1] ?? shown[at]?.[2] ?? "ignore"],
    ]);
    const answer = await leader.postAll(`${path}/mapping`, fields);
    await runImports(app.house);
    return answer;
  };
  const mapping = async () =>
    (await app.db.prisma.dossierSource.findUnique({ where: { name: "mot-cua" } }))?.mapping;

  const lines = exportOf(2).split("\n");
  const withHeading = (from: string, to: string) =>
    [lines[0]?.replace(from, to), ...lines.slice(1)].join("\n");

  test("a heading that nobody knew is known from then on for its source", async () => {
    const file = withHeading("Tên thủ tục", "Việc cần làm");
    const path = await check(file);
    const page = await leader.get(path);
    expect(page.text).toContain("Dòng bị từ chối 2");
    expect(page.html).toMatch(/<label for="column-2" translate="no">Việc cần làm<\/label>/);
    const saved = await choose(path, { "Việc cần làm": "procedureName" });
    expect(saved.location).toBe(path);
    expect((await leader.get(path)).text).toContain("Hồ sơ mới 2");
    expect(await mapping()).toEqual({ vieccanlam: "procedureName" });
    const next = await check(withHeading("Tên thủ tục", "VIỆC CẦN LÀM"));
    expect((await leader.get(next)).text).toContain("Hồ sơ mới 2");
  });

  test("a file whose headings say nothing to us waits for its columns to be named", async () => {
    const path = await check(withHeading("Mã hồ sơ;Trạng thái", "Ký hiệu riêng;Bước"));
    const page = await leader.get(path);
    expect(page.text).toContain("xin cho biết ở dưới mỗi cột là gì");
    expect(page.html).toMatch(/<details class="card" open>/);
    expect(page.html).not.toContain(`${path}/confirm`);
    await choose(path, { "Ký hiệu riêng": "code", Bước: "state" });
    const known = await leader.get(path);
    expect(known.text).toContain("Hồ sơ mới 2");
    expect(known.html).toContain(`${path}/confirm`);
  });

  test("a column can be left out, and taken in again", async () => {
    const path = await check(exportOf(1));
    await choose(path, { "Số điện thoại": "ignore" });
    expect(await mapping()).toEqual({ sodienthoai: "ignore" });
    await choose(path, { "Số điện thoại": "phone" });
    expect(await mapping()).toEqual({});
  });

  test("without a code and a state nothing is saved", async () => {
    const path = await check(exportOf(1));
    const answer = await choose(path, { "Mã hồ sơ": "ignore" });
    expect(answer.status).toBe(422);
    expect(answer.html).toMatch(/<select[^>]*id="column-0"[^>]*aria-invalid="true"/);
    expect(await mapping()).toBeUndefined();
  });

  test("what is imported already is not read anew", async () => {
    const path = await check(exportOf(1));
    await leader.post(`${path}/confirm`);
    await runImports(app.house);
    const late = await leader.postAll(`${path}/mapping`, [
      ["heading", "Mã hồ sơ"],
      ["column", "code"],
      ["heading", "Trạng thái"],
      ["column", "state"],
    ]);
    expect([late.status, late.text.includes("không đổi được nữa")]).toEqual([422, true]);
    expect(await mapping()).toBeUndefined();
  });
});
