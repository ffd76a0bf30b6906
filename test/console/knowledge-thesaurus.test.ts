import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { fieldsIn } from "./fields-in.ts";
import { signInAs } from "./sign-in-as.ts";
import { whenChecked } from "./when-checked.ts";

const path = "/console/knowledge/thesaurus";
const typed = { everyday: "phiếu vượt thác", official: "chuyển trường" };

describe.each(databaseKinds)("the thesaurus of the console on %s", (kind) => {
  let app: ConsoleApp;
  let editor: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    editor = await signInAs(app, "editor");
  });
  afterAll(() => app.close());

  const entry = () => app.db.prisma.thesaurusEntry.findFirstOrThrow();
  const deed = async (word: string) => editor.post(`${path}/${(await entry()).id}`, { deed: word });

  test("shows what came with the content, to be searched with and without tone marks", async () => {
    const all = await editor.get(path);
    expect(all.text).toContain("Chưa có từ nào do cán bộ thêm");
    expect(all.text).toContain("Từ có sẵn, chỉ để xem");
    expect((await editor.get(`${path}?q=cap+ba`)).text).toContain("cấp ba");
    const none = await editor.get(`${path}?q=zzz`);
    expect(none.text).toContain("Không có từ có sẵn nào");
  });

  test("a word is added, waits for the check, and counts once it is published", async () => {
    expect((await editor.post(path, typed)).location).toBe(path);
    expect((await editor.get(path)).text).toContain("Chờ xuất bản");
    const page = await whenChecked(editor, "/console/knowledge/publish");
    expect(page.text).toContain("“phiếu vượt thác” = “chuyển trường”");
    expect(page.text).toContain("Đúng thủ tục ngay");
    const publish = "/console/knowledge/publish";
    expect((await editor.post(publish, fieldsIn(page.html, "/publish"))).status).toBe(303);
    expect((await entry()).state).toBe("published");
    expect((await deed("withdraw")).status).toBe(303);
    expect((await entry()).state).toBe("leaving");
    expect((await deed("keep")).status).toBe(303);
    expect((await entry()).state).toBe("published");
  });

  test("a word that was given up comes back with what it now stands for", async () => {
    await editor.post(path, typed);
    await deed("take_back");
    expect((await entry()).state).toBe("withdrawn");
    await editor.post(path, { everyday: "PHIEU vuot thac", official: "xin học lại" });
    expect(await app.db.prisma.thesaurusEntry.findMany()).toMatchObject([
      { everyday: "PHIEU vuot thac", official: "xin học lại", state: "proposed" },
    ]);
    expect((await deed("withdraw")).status).toBe(422);
  });

  test.each([
    [{ everyday: " ", official: "chuyển trường" }, "Xin nhập từ thường ngày"],
    [{ everyday: "phiếu", official: "1" }, "Xin nhập từ chính thức"],
    [{ everyday: "chuyen truong", official: "Chuyển trường" }, "chỉ khác dấu"],
  ])("%j is refused", async (words, fault) => {
    const refused = await editor.post(path, words);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(fault)]);
  });

  test("a word that is there already is refused", async () => {
    await editor.post(path, typed);
    expect((await editor.post(path, typed)).text).toContain("đã có từ thường ngày này");
  });

  test("who may not edit the knowledge sees none of it", async () => {
    const operator = await signInAs(app, "operator");
    expect((await operator.get(path)).status).toBe(403);
    expect((await operator.post(path, typed)).status).toBe(403);
  });
});
