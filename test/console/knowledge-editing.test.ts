import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { editProcedures } from "./edit-procedures.ts";
import { fieldsIn } from "./fields-in.ts";
import { signInAs } from "./sign-in-as.ts";

const slug = "chuyen-truong";

describe.each(databaseKinds)("the form of a procedure on %s", (kind) => {
  let app: ConsoleApp;
  let officer: ConsoleClient;
  let editor: ConsoleClient;
  let hands: ReturnType<typeof editProcedures>;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
    hands = editProcedures(app, slug);
  });
  beforeEach(async () => {
    await app.reset();
    officer = await signInAs(app, "officer", { displayName: "Lê Văn Soạn" });
    editor = await signInAs(app, "editor", { displayName: "Phạm Thị Duyệt" });
  });
  afterAll(() => app.close());

  test("a second person who edits at once is shown both texts, and loses neither", async () => {
    const path = await hands.draftOf(officer);
    const mine = await officer.get(`${path}/edit`);
    await hands.save(editor, path, { "fee.text": "30.000 đồng", onlineAt: "Cổng khác" });
    const refused = await hands.type(officer, mine, { "fee.text": "20.000 đồng" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Một đồng nghiệp vừa lưu bản này");
    expect(refused.html).toContain(">30.000 đồng</del>");
    expect(refused.html).toContain(">20.000 đồng</ins>");
    expect((await hands.versions())[0]?.record).toMatchObject({ fee: { text: "30.000 đồng" } });
    expect((await hands.type(officer, refused, {})).status).toBe(303);
    const [{ record } = { record: null }] = await hands.versions();
    expect(record).toMatchObject({ fee: { text: "20.000 đồng" } });
  });

  test("rows come and go by buttons alone, and nothing is stored until it is saved", async () => {
    const path = await hands.draftOf(officer);
    const form = await officer.get(`${path}/edit`);
    const more = await hands.type(officer, form, { "steps.2": "Bước ba đã sửa" }, "add steps");
    expect(more.status).toBe(200);
    expect(fieldsIn(more.html, "/edit")).toMatchObject({
      "steps.count": "4",
      "steps.2": "Bước ba đã sửa",
    });
    const less = await hands.type(officer, more, { "steps.3": "Bước bốn" }, "drop steps 0");
    expect(fieldsIn(less.html, "/edit")).toMatchObject({
      "steps.count": "3",
      "steps.2": "Bước bốn",
    });
    const [{ record } = { record: null }] = await hands.versions();
    expect(record).toEqual(app.house.knowledge.record(slug));
    expect((await hands.type(officer, less, {})).status).toBe(303);
    const [{ record: saved } = { record: null }] = await hands.versions();
    expect((saved as { steps: string[] }).steps).toEqual([
      expect.stringContaining("Trường tiếp nhận"),
      "Bước ba đã sửa",
      "Bước bốn",
    ]);
  });

  test("faults stand at their inputs and nothing that was typed is lost", async () => {
    const path = await hands.draftOf(officer);
    const refused = await hands.save(officer, path, {
      name: "",
      "fee.amountVnd": "vài đồng",
      reason: "Vì",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("<title>Lỗi: ");
    expect(refused.html).toContain('href="#fee.amountVnd"');
    expect(fieldsIn(refused.html, "/edit")).toMatchObject({
      "fee.amountVnd": "vài đồng",
      reason: "Vì",
    });
    const taken = await hands.save(officer, path, {
      code: app.house.knowledge.record("xin-hoc-lai")?.code ?? "",
    });
    expect([taken.status, taken.text]).toEqual([
      422,
      expect.stringContaining("đã là của một thủ tục khác"),
    ]);
  });

  test("one edit of a procedure is open at a time", async () => {
    const path = await hands.draftOf(officer);
    expect(await hands.draftOf(editor)).toBe(path);
    expect(await hands.versions()).toHaveLength(1);
    await hands.deed(officer, path, { deed: "discard" });
    expect(await hands.draftOf(editor)).not.toBe(path);
  });

  test("a text that changed since it was read is neither passed nor published", async () => {
    const path = await hands.draftOf(officer);
    await hands.deed(officer, path, { deed: "submit" });
    const { html } = await editor.get(path);
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    await hands.deed(officer, path, { deed: "take_back" });
    await hands.save(officer, path, { "fee.text": "lén sửa" });
    await hands.deed(officer, path, { deed: "submit" });
    const refused = await editor.post(`${path}/review`, { seen, deed: "approve" });
    expect(refused.text).toContain("Bản sửa vừa thay đổi");
    expect((await hands.versions())[0]?.reviewerId).toBeNull();
  });

  test("a record of many long texts fits into its form", async () => {
    const path = await hands.draftOf(officer);
    const long = "ấ".repeat(40_000);
    expect((await hands.save(officer, path, { result: long })).status).toBe(303);
    expect((await hands.versions())[0]?.record).toMatchObject({ result: long });
  });
});
