import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { Answer, ConsoleClient } from "./console-client.ts";
import { fieldsIn } from "./fields-in.ts";
import { signInAs } from "./sign-in-as.ts";
import { whenChecked } from "./when-checked.ts";

const slug = "chuyen-truong";
const list = "/console/knowledge/procedures";

describe.each(databaseKinds)("procedures in the console on %s", (kind) => {
  let app: ConsoleApp;
  let officer: ConsoleClient & { staffId: string };
  let editor: ConsoleClient & { staffId: string };
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    officer = await signInAs(app, "officer", { displayName: "Lê Văn Soạn" });
    editor = await signInAs(app, "editor", { displayName: "Phạm Thị Duyệt" });
  });
  afterAll(() => app.close());

  const versions = () => app.db.prisma.procedureVersion.findMany({ orderBy: { version: "asc" } });
  const draftOf = async (client: ConsoleClient) => {
    await client.get(`${list}/${slug}`);
    const begun = await client.post(`${list}/${slug}`);
    return (begun.location ?? "").replace(/\/edit$/, "");
  };
  /** Posts the whole form as the browser would, with some inputs typed over. */
  const type = (
    client: ConsoleClient,
    form: Answer,
    changes: Record<string, string>,
    step = "save",
  ) => {
    const path = /<form[^>]*action="([^"]+\/edit)"/.exec(form.html)?.[1] ?? "";
    return client.post(path, { ...fieldsIn(form.html, "/edit"), ...changes, step });
  };
  const save = async (client: ConsoleClient, path: string, changes: Record<string, string>) =>
    type(client, await client.get(`${path}/edit`), changes);
  const deed = async (
    client: ConsoleClient,
    path: string,
    fields: Record<string, string>,
    at = "",
  ) => {
    const { html } = await client.get(path);
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    return client.post(`${path}${at}`, { seen, ...fields });
  };
  const review = async (fee = "20.000 đồng") => {
    const path = await draftOf(officer);
    await save(officer, path, { "fee.text": fee, reason: "Theo quyết định mới" });
    await deed(officer, path, { deed: "submit" });
    await deed(editor, path, { deed: "approve" }, "/review");
    return path;
  };
  const publish = async (
    client: ConsoleClient,
    path: string,
    fields: Record<string, string> = {},
  ) => {
    const page = await whenChecked(client, `${path}/publish`);
    return client.post(`${path}/publish`, { ...fieldsIn(page.html, "/publish"), ...fields });
  };

  test("the list is searched without tone marks and filtered, and says when it is empty", async () => {
    const all = await officer.get(list);
    expect(all.text).toContain("Chuyển trường và tiếp nhận học sinh");
    expect(all.text).toContain("Chưa rõ");
    const found = await officer.get(`${list}?q=CHUYEN+truong`);
    expect(found.text).toContain("Chuyển trường và tiếp nhận");
    expect(found.text).not.toContain("Đăng ký dự thi");
    expect((await officer.get(`${list}?q=zzz`)).text).toContain("Không có thủ tục nào như vậy");
    expect((await officer.get(`${list}?show=over`)).text).toContain("Không có thủ tục nào quá hạn");
    app.clock.at = new Date("2027-01-15T02:00:00Z");
    editor = await signInAs(app, "editor", { login: "later" });
    expect((await editor.get(`${list}?show=soon`)).text).toContain(
      "Phải xem lại trước ngày 28/02/2027",
    );
    app.clock.at = new Date("2027-03-01T02:00:00Z");
    editor = await signInAs(app, "editor", { login: "last" });
    expect((await editor.get(`${list}?show=over`)).text).toContain("Quá hạn xem lại");
  });

  test("an edit goes through draft, review by another and publication, and its answers are shown", async () => {
    const heard: string[] = [];
    const off = app.house.signals.on("knowledge_changed", (id) => heard.push(id));
    const path = await draftOf(officer);
    const saved = await save(officer, path, {
      "fee.text": "20.000 đồng",
      reason: "Theo quyết định mới",
    });
    expect([saved.status, saved.location]).toEqual([303, path]);
    const shown = await officer.get(path);
    expect(shown.text).toContain("Phí, lệ phí, bằng lời");
    expect(shown.html).toContain(">20.000 đồng</ins>");
    expect(shown.text).toMatch(/Trước.*Nguồn chính thức chưa nêu.*Sau.*• 20\.000 đồng/);
    await deed(officer, path, { deed: "submit" });
    const own = await deed(officer, path, { deed: "approve" }, "/review");
    expect(own.status).toBe(403);
    expect((await officer.get(`${path}/edit`)).status).toBe(409);
    expect((await editor.get(`${path}/publish`)).status).toBe(404);
    expect((await deed(editor, path, { deed: "approve" }, "/review")).status).toBe(303);
    const done = await publish(editor, path);
    expect([done.status, done.location]).toEqual([303, path]);
    const [version] = await versions();
    expect(version).toMatchObject({
      state: "published",
      effectiveFrom: "2026-11-23",
      effectiveTo: null,
      authorId: officer.staffId,
      reviewerId: editor.staffId,
      reason: "Theo quyết định mới",
    });
    await expect.poll(() => heard).toEqual(["procedures"]);
    off();
    const audit = await app.db.prisma.audit.findMany({ where: { action: "knowledge.publish" } });
    expect(audit.at(-1)).toMatchObject({ staffId: editor.staffId, outcome: "done" });
  });

  test("nobody passes what they wrote on themselves, an editor or an administrator either", async () => {
    const admin = await signInAs(app, "administrator");
    const path = await draftOf(officer);
    await save(officer, path, { "fee.text": "1 đồng" });
    await save(admin, path, { "fee.text": "2 đồng" });
    await deed(officer, path, { deed: "submit" });
    const refused = await deed(admin, path, { deed: "approve" }, "/review");
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Người soạn không tự duyệt bản của mình");
    expect((await deed(editor, path, { deed: "approve" }, "/review")).status).toBe(303);
  });

  test("those who may pass it are told, those who wrote it are not", async () => {
    const path = await draftOf(editor);
    await signInAs(app, "leader");
    await deed(editor, path, { deed: "submit" });
    const notices = await app.db.prisma.notice.findMany({ include: { staff: true } });
    expect(notices.map(({ staff, kind: of }) => [staff.login, of])).toEqual([
      ["leader", "review_wanted"],
    ]);
  });

  test("an edit that is handed back says why, and can be written on again", async () => {
    const path = await draftOf(officer);
    await deed(officer, path, { deed: "submit" });
    const silent = await deed(editor, path, { deed: "hand_back", note: " " }, "/review");
    expect(silent.text).toContain("Xin ghi điều cần sửa");
    await deed(editor, path, { deed: "hand_back", note: "Thiếu căn cứ." }, "/review");
    expect((await officer.get(path)).text).toContain("Thiếu căn cứ.");
    expect((await save(officer, path, { "fee.text": "5 đồng" })).status).toBe(303);
  });

  test("a second person who edits at once is shown both texts, and loses neither", async () => {
    const path = await draftOf(officer);
    const mine = await officer.get(`${path}/edit`);
    await save(editor, path, { "fee.text": "30.000 đồng", onlineAt: "Cổng khác" });
    const refused = await type(officer, mine, { "fee.text": "20.000 đồng" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Một đồng nghiệp vừa lưu bản này");
    expect(refused.html).toContain(">30.000 đồng</del>");
    expect(refused.html).toContain(">20.000 đồng</ins>");
    expect((await versions())[0]?.record).toMatchObject({ fee: { text: "30.000 đồng" } });
    expect((await type(officer, refused, {})).status).toBe(303);
    const [{ record } = { record: null }] = await versions();
    expect(record).toMatchObject({ fee: { text: "20.000 đồng" } });
  });

  test("rows come and go by buttons alone, and nothing is stored until it is saved", async () => {
    const path = await draftOf(officer);
    const form = await officer.get(`${path}/edit`);
    const more = await type(officer, form, { "steps.2": "Bước ba đã sửa" }, "add steps");
    expect(more.status).toBe(200);
    expect(fieldsIn(more.html, "/edit")).toMatchObject({
      "steps.count": "4",
      "steps.2": "Bước ba đã sửa",
    });
    const less = await type(officer, more, { "steps.3": "Bước bốn" }, "drop steps 0");
    expect(fieldsIn(less.html, "/edit")).toMatchObject({
      "steps.count": "3",
      "steps.2": "Bước bốn",
    });
    const [{ record } = { record: null }] = await versions();
    expect(record).toEqual(app.house.knowledge.record(slug));
    expect((await type(officer, less, {})).status).toBe(303);
    const [{ record: saved } = { record: null }] = await versions();
    expect((saved as { steps: string[] }).steps).toEqual([
      expect.stringContaining("Trường tiếp nhận"),
      "Bước ba đã sửa",
      "Bước bốn",
    ]);
  });

  test("faults stand at their inputs and nothing that was typed is lost", async () => {
    const path = await draftOf(officer);
    const refused = await save(officer, path, {
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
    const taken = await save(officer, path, {
      code: app.house.knowledge.record("xin-hoc-lai")?.code ?? "",
    });
    expect([taken.status, taken.text]).toEqual([
      422,
      expect.stringContaining("đã là của một thủ tục khác"),
    ]);
  });

  test("one edit of a procedure is open at a time", async () => {
    const path = await draftOf(officer);
    expect(await draftOf(editor)).toBe(path);
    expect(await versions()).toHaveLength(1);
    await deed(officer, path, { deed: "discard" });
    expect(await draftOf(editor)).not.toBe(path);
  });

  test("a text that changed since it was read is neither passed nor published", async () => {
    const path = await draftOf(officer);
    await deed(officer, path, { deed: "submit" });
    const { html } = await editor.get(path);
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    await deed(officer, path, { deed: "take_back" });
    await save(officer, path, { "fee.text": "lén sửa" });
    await deed(officer, path, { deed: "submit" });
    const refused = await editor.post(`${path}/review`, { seen, deed: "approve" });
    expect(refused.text).toContain("Bản sửa vừa thay đổi");
    expect((await versions())[0]?.reviewerId).toBeNull();
  });

  test("publication needs the check of just this knowledge, and a day that is not over", async () => {
    const path = await review();
    const blind = await editor.post(`${path}/publish`, { digest: "x" });
    expect([blind.status, (await versions())[0]?.state]).toEqual([422, "review"]);
    const past = await publish(editor, path, { from: "2026-11-22" });
    expect(past.text).toContain("Ngày có hiệu lực không được ở quá khứ");
    const turned = await publish(editor, path, { from: "2026-12-02", to: "2026-12-01" });
    expect(turned.text).toContain("ngày cuối không trước ngày đầu");
    expect((await publish(editor, path, { from: "2026-12-01" })).status).toBe(303);
    expect((await editor.get(list)).text).toContain("Cán bộ đã sửa");
    expect((await editor.get(path)).text).toContain("Có hiệu lực từ 01/12/2026");
  });

  test("an edit that breaks golden questions needs an explicit word", async () => {
    const path = await draftOf(officer);
    await save(officer, path, {
      name: "Việc khác",
      aliases: "",
      citizenWords: "",
      code: "",
      formerCodes: "",
    });
    await deed(officer, path, { deed: "submit" });
    await deed(editor, path, { deed: "approve" }, "/review");
    const refused = await publish(editor, path);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("làm hỏng một số câu kiểm tra");
    expect((await publish(editor, path, { confirmed: "yes" })).status).toBe(303);
  });

  test("what is published can be taken back, by those who publish alone", async () => {
    const path = await review();
    await publish(editor, path);
    expect((await officer.get(path)).html).not.toContain("Gỡ bản này");
    expect((await deed(officer, path, {}, "/withdraw")).status).toBe(403);
    expect((await deed(editor, path, {}, "/withdraw")).status).toBe(303);
    expect((await versions())[0]?.state).toBe("withdrawn");
    expect((await deed(editor, path, {}, "/withdraw")).status).toBe(422);
    const audit = await app.db.prisma.audit.findMany({ where: { action: "knowledge.withdraw" } });
    expect(audit.map(({ outcome }) => outcome)).toEqual(["forbidden", "done", "not_now"]);
  });

  test("a new procedure begins with its name, and is told once it is published", async () => {
    const none = await officer.post(list, { kind: "new", name: " ", field: "" });
    expect(none.text).toContain("Xin nhập tên thủ tục");
    const begun = await officer.post(list, {
      kind: "new",
      name: "Mượn phòng đọc",
      field: "Thư viện",
    });
    expect((await versions())[0]).toMatchObject({ slug: "muon-phong-doc", state: "draft" });
    const path = (begun.location ?? "").replace(/\/edit$/, "");
    expect((await officer.get(path)).text).toContain("Thủ tục mới, chưa có bản trước");
    expect((await officer.get(`${list}/muon-phong-doc`)).text).toContain("chưa được xuất bản");
    const again = await officer.post(list, {
      kind: "new",
      name: "Mượn phòng đọc",
      field: "Thư viện",
    });
    expect(again.text).toContain("đang có một bản sửa chưa xong");
    const known = await officer.post(list, { kind: "new", name: "Chuyển trường", field: "Khác" });
    expect(known.text).toContain("Đã có thủ tục với định danh này");
  });

  test("a record of ours and a row of the national portal are taken as JSON", async () => {
    const record = { ...app.house.knowledge.record(slug), onlineAt: "Cổng mới" };
    const own = await officer.post(list, { kind: "import", json: JSON.stringify(record) });
    expect(own.status).toBe(303);
    expect((await versions())[0]).toMatchObject({ slug, record });
    const row = {
      ma_thu_tuc: "1.099999",
      ten_thu_tuc: "Thử nhập",
      detail_url: "https://example.org",
    };
    expect((await officer.post(list, { kind: "import", json: JSON.stringify(row) })).status).toBe(
      303,
    );
    expect(await app.db.prisma.procedureVersion.count({ where: { slug: "1-099999" } })).toBe(1);
    for (const json of ["", "{", '{"name": 1}', '{"ma_thu_tuc": "1"}'])
      expect((await officer.post(list, { kind: "import", json })).status).toBe(422);
  });

  test("who may not edit the knowledge sees none of it", async () => {
    const path = await draftOf(officer);
    const operator = await signInAs(app, "operator");
    for (const page of [list, `${list}/${slug}`, `${list}/new`, path, `${path}/edit`])
      expect((await operator.get(page)).status).toBe(403);
    expect((await officer.get(`${list}/khong-co`)).status).toBe(404);
    expect((await officer.get("/console/knowledge/versions/khong-co")).status).toBe(404);
  });
});
