import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { editProcedures, procedureList } from "./edit-procedures.ts";
import { signInAs } from "./sign-in-as.ts";

const slug = "chuyen-truong";

describe.each(databaseKinds)("procedures in the console on %s", (kind) => {
  let app: ConsoleApp;
  let officer: ConsoleClient & { staffId: string };
  let editor: ConsoleClient & { staffId: string };
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

  const review = async (fee = "20.000 đồng") => {
    const path = await hands.draftOf(officer);
    await hands.save(officer, path, { "fee.text": fee, reason: "Theo quyết định mới" });
    await hands.deed(officer, path, { deed: "submit" });
    await hands.deed(editor, path, { deed: "approve" }, "/review");
    return path;
  };

  test("the list is searched without tone marks and filtered, and says when it is empty", async () => {
    const all = await officer.get(procedureList);
    expect(all.text).toContain("Chuyển trường và tiếp nhận học sinh");
    expect(all.text).toContain("Chưa rõ");
    const found = await officer.get(`${procedureList}?q=CHUYEN+truong`);
    expect(found.text).toContain("Chuyển trường và tiếp nhận");
    expect(found.text).not.toContain("Đăng ký dự thi");
    expect((await officer.get(`${procedureList}?q=zzz`)).text).toContain(
      "Không có thủ tục nào như vậy",
    );
    expect((await officer.get(`${procedureList}?show=over`)).text).toContain(
      "Không có thủ tục nào quá hạn",
    );
    app.clock.at = new Date("2027-01-15T02:00:00Z");
    editor = await signInAs(app, "editor", { login: "later" });
    expect((await editor.get(`${procedureList}?show=soon`)).text).toContain(
      "Phải xem lại trước ngày 28/02/2027",
    );
    app.clock.at = new Date("2027-03-01T02:00:00Z");
    editor = await signInAs(app, "editor", { login: "last" });
    expect((await editor.get(`${procedureList}?show=over`)).text).toContain("Quá hạn xem lại");
  });

  test("an edit goes through draft, review by another and publication, and its answers are shown", async () => {
    const heard: string[] = [];
    const off = app.house.signals.on("knowledge_changed", (id) => heard.push(id));
    const path = await hands.draftOf(officer);
    const saved = await hands.save(officer, path, {
      "fee.text": "20.000 đồng",
      reason: "Theo quyết định mới",
    });
    expect([saved.status, saved.location]).toEqual([303, path]);
    const shown = await officer.get(path);
    expect(shown.text).toContain("Phí, lệ phí, bằng lời");
    expect(shown.html).toContain(">20.000 đồng</ins>");
    expect(shown.text).toMatch(/Trước.*Nguồn chính thức chưa nêu.*Sau.*• 20\.000 đồng/);
    await hands.deed(officer, path, { deed: "submit" });
    const own = await hands.deed(officer, path, { deed: "approve" }, "/review");
    expect(own.status).toBe(403);
    expect((await officer.get(`${path}/edit`)).status).toBe(409);
    expect((await editor.get(`${path}/publish`)).status).toBe(404);
    expect((await hands.deed(editor, path, { deed: "approve" }, "/review")).status).toBe(303);
    const done = await hands.publish(editor, path);
    expect([done.status, done.location]).toEqual([303, path]);
    const [version] = await hands.versions();
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
    const path = await hands.draftOf(officer);
    await hands.save(officer, path, { "fee.text": "1 đồng" });
    await hands.save(admin, path, { "fee.text": "2 đồng" });
    await hands.deed(officer, path, { deed: "submit" });
    const refused = await hands.deed(admin, path, { deed: "approve" }, "/review");
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Người soạn không tự duyệt bản của mình");
    expect((await hands.deed(editor, path, { deed: "approve" }, "/review")).status).toBe(303);
  });

  test("those who may pass it are told, those who wrote it are not", async () => {
    const path = await hands.draftOf(editor);
    await signInAs(app, "leader");
    await hands.deed(editor, path, { deed: "submit" });
    const notices = await app.db.prisma.notice.findMany({ include: { staff: true } });
    expect(notices.map(({ staff, kind: of }) => [staff.login, of])).toEqual([
      ["leader", "review_wanted"],
    ]);
  });

  test("an edit that is handed back says why, and can be written on again", async () => {
    const path = await hands.draftOf(officer);
    await hands.deed(officer, path, { deed: "submit" });
    const silent = await hands.deed(editor, path, { deed: "hand_back", note: " " }, "/review");
    expect(silent.text).toContain("Xin ghi điều cần sửa");
    await hands.deed(editor, path, { deed: "hand_back", note: "Thiếu căn cứ." }, "/review");
    expect((await officer.get(path)).text).toContain("Thiếu căn cứ.");
    expect((await hands.save(officer, path, { "fee.text": "5 đồng" })).status).toBe(303);
  });

  test("publication needs the check of just this knowledge, and a day that is not over", async () => {
    const path = await review();
    const blind = await editor.post(`${path}/publish`, { digest: "x" });
    expect([blind.status, (await hands.versions())[0]?.state]).toEqual([422, "review"]);
    const past = await hands.publish(editor, path, { from: "2026-11-22" });
    expect(past.text).toContain("Ngày có hiệu lực không được ở quá khứ");
    const turned = await hands.publish(editor, path, { from: "2026-12-02", to: "2026-12-01" });
    expect(turned.text).toContain("ngày cuối không trước ngày đầu");
    expect((await hands.publish(editor, path, { from: "2026-12-01" })).status).toBe(303);
    expect((await editor.get(procedureList)).text).toContain("Cán bộ đã sửa");
    expect((await editor.get(path)).text).toContain("Có hiệu lực từ 01/12/2026");
  });

  test("an edit that breaks golden questions needs an explicit word", async () => {
    const path = await hands.draftOf(officer);
    await hands.save(officer, path, {
      name: "Việc khác",
      aliases: "",
      citizenWords: "",
      code: "",
      formerCodes: "",
    });
    await hands.deed(officer, path, { deed: "submit" });
    await hands.deed(editor, path, { deed: "approve" }, "/review");
    const refused = await hands.publish(editor, path);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("làm hỏng một số câu kiểm tra");
    expect((await hands.publish(editor, path, { confirmed: "yes" })).status).toBe(303);
  });

  test("what is published can be taken back, by those who publish alone", async () => {
    const path = await review();
    await hands.publish(editor, path);
    expect((await officer.get(path)).html).not.toContain("Gỡ bản này");
    expect((await hands.deed(officer, path, {}, "/withdraw")).status).toBe(403);
    expect((await hands.deed(editor, path, {}, "/withdraw")).status).toBe(303);
    expect((await hands.versions())[0]?.state).toBe("withdrawn");
    expect((await hands.deed(editor, path, {}, "/withdraw")).status).toBe(422);
    const audit = await app.db.prisma.audit.findMany({ where: { action: "knowledge.withdraw" } });
    expect(audit.map(({ outcome }) => outcome)).toEqual(["forbidden", "done", "not_now"]);
  });

  test("a new procedure begins with its name, and is told once it is published", async () => {
    const none = await officer.post(procedureList, { kind: "new", name: " ", field: "" });
    expect(none.text).toContain("Xin nhập tên thủ tục");
    const begun = await officer.post(procedureList, {
      kind: "new",
      name: "Mượn phòng đọc",
      field: "Thư viện",
    });
    expect((await hands.versions())[0]).toMatchObject({ slug: "muon-phong-doc", state: "draft" });
    const path = (begun.location ?? "").replace(/\/edit$/, "");
    expect((await officer.get(path)).text).toContain("Thủ tục mới, chưa có bản trước");
    expect((await officer.get(`${procedureList}/muon-phong-doc`)).text).toContain(
      "chưa được xuất bản",
    );
    const again = await officer.post(procedureList, {
      kind: "new",
      name: "Mượn phòng đọc",
      field: "Thư viện",
    });
    expect(again.text).toContain("đang có một bản sửa chưa xong");
    const known = await officer.post(procedureList, {
      kind: "new",
      name: "Chuyển trường",
      field: "Khác",
    });
    expect(known.text).toContain("Đã có thủ tục với định danh này");
  });

  test("a record of ours and a row of the national portal are taken as JSON", async () => {
    const record = { ...app.house.knowledge.record(slug), onlineAt: "Cổng mới" };
    const own = await officer.post(procedureList, { kind: "import", json: JSON.stringify(record) });
    expect(own.status).toBe(303);
    expect((await hands.versions())[0]).toMatchObject({ slug, record });
    const row = {
      ma_thu_tuc: "1.099999",
      ten_thu_tuc: "Thử nhập",
      detail_url: "https://example.org",
    };
    expect(
      (await officer.post(procedureList, { kind: "import", json: JSON.stringify(row) })).status,
    ).toBe(303);
    expect(await app.db.prisma.procedureVersion.count({ where: { slug: "1-099999" } })).toBe(1);
    for (const json of ["", "{", '{"name": 1}', '{"ma_thu_tuc": "1"}'])
      expect((await officer.post(procedureList, { kind: "import", json })).status).toBe(422);
  });

  test("who may not edit the knowledge sees none of it", async () => {
    const path = await hands.draftOf(officer);
    const operator = await signInAs(app, "operator");
    for (const page of [
      procedureList,
      `${procedureList}/${slug}`,
      `${procedureList}/new`,
      path,
      `${path}/edit`,
    ])
      expect((await operator.get(page)).status).toBe(403);
    expect((await officer.get(`${procedureList}/khong-co`)).status).toBe(404);
    expect((await officer.get("/console/knowledge/versions/khong-co")).status).toBe(404);
  });
});
