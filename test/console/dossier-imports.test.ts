import os from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openImportFiles } from "../../server/dossiers/import/import-files.ts";
import { runImports } from "../../server/dossiers/import/run-imports.ts";
import { randomIds } from "../../server/ids.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";
import { exportOf, type FileToSend, uploadFile } from "./upload-file.ts";

/** Fifty megabytes in earnest. */
const mostBytes = 100_000;

/** Without JavaScript, as every page here: forms, answers 303, and looking again. */
describe("handing in an export of the one-stop software", () => {
  let app: ConsoleApp;
  let leader: ConsoleClient;
  beforeAll(async () => {
    const folder = join(os.tmpdir(), `dan-hoi-test-${randomIds.uuid()}`);
    app = await openConsoleApp("embedded", { importFiles: openImportFiles(folder, mostBytes) });
  });
  beforeEach(async () => {
    await app.reset();
    leader = await signInAs(app, "leader", { displayName: "Lê Thị Mẫu" });
    await leader.get("/console/dossiers/imports");
  });
  afterAll(() => app.close());

  const upload = (file: FileToSend, fields: Record<string, string> = {}) =>
    uploadFile(app, leader, file, fields);
  const work = () => runImports(app.house);
  const states = async () =>
    (await app.db.prisma.dossierImport.findMany({ orderBy: { createdAt: "asc" } })).map(
      ({ state }) => state,
    );
  /** Files go once the answer is sent. */
  const files = async () => (await app.house.importFiles.list()).length;
  const dossiers = () => app.db.prisma.dossier.count();

  test("is told before anything changes what the file would do, then done, then undone", async () => {
    const sent = await upload({ text: exportOf(3) });
    expect(sent.status).toBe(303);
    const path = sent.location;
    expect(path).toMatch(/^\/console\/dossiers\/imports\/[0-9a-f-]{36}$/);

    const waiting = await leader.get(path);
    expect(waiting.text).toContain("Chưa có gì thay đổi.");
    expect(waiting.html).toMatch(/<progress[^>]*aria-labelledby="progress-title"/);
    expect(waiting.html).toContain('data-live-again="1"');

    await work();
    const checked = await leader.get(path);
    expect(checked.text).toContain("Hồ sơ mới 3");
    expect(checked.html).not.toContain("data-live-again");
    expect(await dossiers()).toBe(0);

    expect((await leader.post(`${path}/confirm`)).location).toBe(path);
    await work();
    expect((await leader.get(path)).text).toContain("Đã nhập xong.");
    expect(await dossiers()).toBe(3);

    const list = await leader.get("/console/dossiers/imports");
    expect(list.text).toContain("Lê Thị Mẫu");
    expect(list.text).toContain("3 mới, 0 thay đổi");
    expect(list.html).toContain(`href="${path}/undo"`);

    const question = await leader.get(`${path}/undo`);
    expect(question.text).toContain("3 hồ sơ mới sẽ bị xoá");
    expect((await leader.post(`${path}/undo`)).location).toBe(path);
    await work();
    expect((await leader.get(path)).text).toContain("Lần nhập này đã được hoàn tác.");
    expect(await dossiers()).toBe(0);
    expect((await leader.get(`${path}/undo`)).status).toBe(404);
  });

  test("a file that is dropped changes nothing and says so", async () => {
    const { location } = await upload({ text: exportOf(1) });
    await work();
    expect((await leader.post(`${location}/drop`)).status).toBe(303);
    expect((await leader.get(location)).text).toContain("Đã bỏ tệp. Không có hồ sơ nào thay đổi.");
    const late = await leader.post(`${location}/confirm`);
    expect([late.status, late.text.includes("vừa thay đổi")]).toEqual([422, true]);
    expect([await states(), await dossiers()]).toEqual([["dropped"], 0]);
  });

  test.each([
    ["no file", { text: "" }, {}, /Xin chọn một tệp có nội dung/],
    ["a huge file", { text: "x".repeat(3 * mostBytes) }, {}, /Tệp lớn hơn 50 MB/],
    ["news of tomorrow", { text: exportOf(1) }, { asOf: "2026-11-24T09:00" }, /một lúc chưa tới/],
    ["a date that is none", { text: exportOf(1) }, { asOf: "hôm qua" }, /Xin ghi lại ngày và giờ/],
  ])("%s is refused at its field and keeps what was typed", async (_, file, fields, words) => {
    const before = await files();
    const answer = await upload(file, { ...fields, office: "Phường Mẫu" });
    expect(answer.status).toBe(422);
    expect(answer.html).toMatch(words);
    expect(answer.html).toContain("<title>Lỗi: ");
    expect(answer.html).toContain('value="Phường Mẫu"');
    expect(await states()).toEqual([]);
    await expect.poll(files).toBe(before);
  });

  test("when a file of many pieces was true, its office and its new source go along", async () => {
    const fields = { asOf: "2026-11-20T08:30", office: "Phường Mẫu", newSource: "Một cửa Sở" };
    const { location } = await upload({ text: exportOf(800) }, fields);
    const row = await app.db.prisma.dossierImport.findFirstOrThrow();
    expect(row).toMatchObject({
      source: "mot-cua-so",
      asOf: new Date("2026-11-20T01:30:00Z"),
      office: "Phường Mẫu",
      way: "page",
      staffId: (await app.db.prisma.staff.findFirstOrThrow()).id,
    });
    expect((await leader.get(location)).text).toContain("08:30 20/11/2026");
  });

  test("rows that are refused are told by line, and can be taken away as a tame CSV file", async () => {
    const { location } = await upload({ text: exportOf(2, ["", "=1+1"]) });
    await work();
    const checked = await leader.get(location);
    expect(checked.text).toContain("Dòng bị từ chối 2");
    expect(checked.html).toMatch(/<th scope="row">4<\/th><td>thiếu mã hồ sơ<\/td>/);
    expect(checked.text).toContain("thiếu mã hồ sơ : 1");
    await leader.post("/console/account/language", { language: "en" });
    expect((await leader.get(location)).text).toContain("no dossier code : 1");
    const file = await leader.get(`${location}/refusals.csv`);
    expect(file.headers.get("content-disposition")).toContain("dong-bi-tu-choi.csv");
    expect(file.html).toMatch(/^\uFEFF?Dòng,Lý do\r\n4,.+\r\n5,.+\r\n$/u);
  });

  test("a file at which the program fails over and over waits for a person who tries it again", async () => {
    const { location } = await upload({ text: exportOf(2) });
    await app.db.prisma.dossierImport.updateMany({ data: { attempts: 5 } });
    await work();
    const broken = await leader.get(location);
    expect(broken.text).toContain("Chương trình gặp lỗi nhiều lần liên tiếp");
    expect((await leader.get("/console/dossiers/imports")).text).toContain("Gặp lỗi");
    expect((await leader.post(`${location}/retry`)).location).toBe(location);
    await work();
    expect(await states()).toEqual(["checked"]);
    expect((await leader.post(`${location}/retry`)).text).toContain("vừa thay đổi");
  });

  test("a name with markup is a name", async () => {
    const { location } = await upload({ text: exportOf(1), name: '<b>"hồ sơ".csv' });
    const page = await leader.get(location);
    expect(page.html).toMatch(/<h1 class="file-name" translate="no">&lt;b>&quot;hồ sơ&quot;\.csv</);
  });

  test("a form of somebody else leaves no file behind", async () => {
    const before = await files();
    const answer = await upload({ text: exportOf(1) }, { csrf: "A".repeat(43) });
    expect([answer.status, await states()]).toEqual([403, []]);
    await expect.poll(files).toBe(before);
  });

  test("whoever may not import sends no file to the disk", async () => {
    const officer = await signInAs(app, "officer");
    const before = await files();
    const answer = await uploadFile(app, officer, { text: exportOf(1) });
    expect([answer.status, await files()]).toEqual([403, before]);
  });

  test("an empty list says how to begin", async () => {
    expect((await leader.get("/console/dossiers/imports")).text).toContain("Chưa có lần nhập nào.");
  });

  test.each(["nonsense", "0190b1f0-0000-7000-8000-000000000000"])("%s is no import", async (id) => {
    const path = `/console/dossiers/imports/${id}`;
    const looks = await Promise.all(
      ["", "/undo", "/refusals.csv"].map((end) => leader.get(path + end)),
    );
    expect(looks.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await leader.post(`${path}/confirm`)).status).toBe(404);
  });
});
