import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { additionsDigest } from "../../server/catalogue/additions-digest.ts";
import { readDraft } from "../../server/catalogue/additions-view.ts";
import { wordsKey } from "../../server/catalogue/words-key.ts";
import type { Outcome } from "../../bot/dialogue/outcome.ts";
import { takeTurns } from "../catalogue/take-turns.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, fewQuestions, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";
import { whenChecked } from "./when-checked.ts";

const slug = "chuyen-truong";
const question = "xin cho bé qua lò luyện chữ bên kia sông";

describe.each(databaseKinds)("the knowledge pages of the console on %s", (kind) => {
  let app: ConsoleApp;
  let leader: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    leader = await signInAs(app, "leader");
  });
  afterAll(() => app.close());

  let citizens = 0;
  const ask = (words: string, outcome: Outcome = "abstain_unsure") => {
    citizens += 1;
    return takeTurns(app.db, `citizen-${citizens}`, [[words, outcome]], app.clock.now());
  };
  const gapsIn = (html: string) =>
    [...html.matchAll(/knowledge\/gaps\/([\w-]+)"/g)].map((m) => m[1]);
  const wordsRow = () => app.db.prisma.citizenWords.findFirstOrThrow();
  const addWords = async (words: string, state: string, procedure = slug) => {
    const data = { procedure, words, key: wordsKey(words), state, changedAt: app.clock.now() };
    return (await app.db.prisma.citizenWords.create({ data })).id;
  };
  const digestIn = (html: string) => /name="digest" value="([^"]+)"/.exec(html)?.[1] ?? "";

  test("the gap list is sorted, searched without tone marks, and says when it is empty", async () => {
    expect((await leader.get("/console/knowledge")).text).toContain("Không có câu hỏi nào chờ xem");
    await ask("xin học lại");
    app.clock.at = new Date(app.clock.at.getTime() + 60_000);
    await ask("giá vàng");
    await ask("gia vang");
    app.clock.at = new Date(app.clock.at.getTime() + 60_000);
    await ask("mượn phòng họp");
    const order = async (query: string) => {
      const { text } = await leader.get(`/console/knowledge?${query}`);
      const places = ["xin học lại", "giá vàng", "mượn phòng họp"].map((w) => text.indexOf(w));
      return places.map((place) =>
        place < 0 ? -1 : places.filter((p) => p < place && p >= 0).length,
      );
    };
    expect(await order("sort=newest")).toEqual([2, 1, 0]);
    expect(await order("sort=frequent")).toEqual([2, 0, 1]);
    expect(await order("q=HOC+lai")).toEqual([0, -1, -1]);
    const none = await leader.get("/console/knowledge?q=%25");
    expect(gapsIn(none.html)).toHaveLength(3);
    expect((await leader.get("/console/knowledge?q=zzz")).text).toContain(
      "Không có câu hỏi nào chứa",
    );
  });

  test("a long list comes in pages", async () => {
    for (let place = 0; place < 51; place++) await ask(`câu hỏi lạ thứ ${place}`);
    const first = await leader.get("/console/knowledge");
    expect(gapsIn(first.html)).toHaveLength(50);
    const next = /href="([^"]+)">Trang sau/.exec(first.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(gapsIn((await leader.get(next)).html)).toHaveLength(1);
  });

  test("a gap is resolved, and the decision taken back; each is in the audit", async () => {
    await ask(question);
    const [id] = gapsIn((await leader.get("/console/knowledge")).html);
    const path = `/console/knowledge/gaps/${id}`;
    expect((await leader.get(path)).text).toContain(question);
    const done = await leader.post(path, { state: "resolved", procedure: slug });
    expect([done.status, done.location]).toEqual([303, "/console/knowledge"]);
    expect(gapsIn((await leader.get("/console/knowledge")).html)).toEqual([]);
    expect(gapsIn((await leader.get("/console/knowledge?show=resolved")).html)).toEqual([id]);
    await leader.post(path, { state: "open", procedure: slug });
    expect(gapsIn((await leader.get("/console/knowledge")).html)).toEqual([id]);
    const audit = await app.db.prisma.audit.findMany({
      where: { action: "knowledge.edit", target: `gap ${id}`, outcome: "done" },
    });
    expect(audit.length).toBeGreaterThanOrEqual(2);
  });

  test("the nearest procedures stand first in the choice", async () => {
    await ask("chuyển trường cho con");
    const [id] = gapsIn((await leader.get("/console/knowledge")).html);
    const { html } = await leader.get(`/console/knowledge/gaps/${id}`);
    expect(/<option value="([^"]+)"/.exec(html)?.[1]).toBe(slug);
  });

  test.each(["out_of_scope", "dismissed"])("a gap is set aside as %s", async (state) => {
    await ask(question);
    const [id] = gapsIn((await leader.get("/console/knowledge")).html);
    await leader.post(`/console/knowledge/gaps/${id}`, { state, procedure: slug });
    const { html } = await leader.get(`/console/knowledge?show=${state}`);
    expect(gapsIn(html)).toEqual([id]);
  });

  test("a procedure that is not on the list is refused, with the form shown again", async () => {
    await ask(question);
    const [id] = gapsIn((await leader.get("/console/knowledge")).html);
    const path = `/console/knowledge/gaps/${id}`;
    const refused = await leader.post(path, { state: "resolved", procedure: "khong-co" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Xin chọn một thủ tục trong danh sách");
    expect((await leader.post(path, { state: "lạ" })).status).toBe(404);
    expect((await leader.get("/console/knowledge/gaps/khong-co")).status).toBe(404);
  });

  test("mined words wait for a person, who accepts them in other words", async () => {
    await ask(question);
    await ask(`dạ ${question} ạ`);
    for (const id of gapsIn((await leader.get("/console/knowledge")).html))
      await leader.post(`/console/knowledge/gaps/${id}`, { state: "resolved", procedure: slug });
    await leader.post("/console/knowledge/proposals");
    const page = await leader.get("/console/knowledge/proposals");
    expect(page.text).toContain("Nghe 2 lần");
    const { id, words, state } = await wordsRow();
    expect([words, state]).toEqual([expect.stringContaining("lò luyện chữ"), "proposed"]);
    const accepted = { deed: "accept", wording: "qua lò luyện chữ bên sông" };
    expect((await leader.post(`/console/knowledge/words/${id}`, accepted)).status).toBe(303);
    expect(await wordsRow()).toMatchObject({ words: accepted.wording, state: "accepted" });
    await leader.post("/console/knowledge/proposals");
    expect(await app.db.prisma.citizenWords.count()).toBe(1);
  });

  test("rejected words are not proposed again", async () => {
    await ask(question);
    const [gap] = gapsIn((await leader.get("/console/knowledge")).html);
    await leader.post(`/console/knowledge/gaps/${gap}`, { state: "resolved", procedure: slug });
    await leader.post("/console/knowledge/proposals");
    const { id } = await wordsRow();
    const deed = { deed: "reject", wording: "gì đó" };
    await leader.post(`/console/knowledge/words/${id}`, deed);
    await leader.post("/console/knowledge/proposals");
    expect(await app.db.prisma.citizenWords.findMany()).toMatchObject([{ state: "rejected" }]);
    expect((await leader.post(`/console/knowledge/words/${id}`, deed)).status).toBe(422);
  });

  test("words added by hand wait for publication; the same ones twice are refused", async () => {
    const typed = { procedure: slug, wording: "qua lò luyện chữ" };
    expect((await leader.post("/console/knowledge/words", typed)).status).toBe(303);
    expect((await leader.get("/console/knowledge/words")).text).toContain("Chờ xuất bản");
    const again = await leader.post("/console/knowledge/words", {
      ...typed,
      wording: "QUA LO luyen chu",
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Thủ tục này đã có cách nói đó");
    expect(
      (await leader.post("/console/knowledge/words", { procedure: slug, wording: " 1 " })).status,
    ).toBe(422);
  });

  test("a harmless change shows the figures before and after, and is published at once", async () => {
    const heard: string[] = [];
    const off = app.house.signals.on("knowledge_changed", (id) => heard.push(id));
    await addWords("qua lò luyện chữ bên sông", "accepted");
    await addWords("lời cũ không hay", "leaving");
    const page = await whenChecked(leader, "/console/knowledge/publish");
    expect(page.text).toContain("Đúng thủ tục ngay");
    expect(page.text).toContain("Gỡ “lời cũ không hay”");
    expect(page.html).not.toContain('name="confirmed"');
    const done = await leader.post("/console/knowledge/publish", { digest: digestIn(page.html) });
    expect(done.location).toBe("/console/knowledge/words");
    const rows = await app.db.prisma.citizenWords.findMany({ orderBy: { words: "asc" } });
    expect(rows.map(({ state }) => state)).toEqual(["withdrawn", "published"]);
    await expect.poll(() => heard).toEqual(["words"]);
    off();
    expect((await leader.get("/console/knowledge/publish")).text).toContain(
      "Không có thay đổi nào",
    );
  });

  test("a change that breaks golden questions names them and needs an explicit word", async () => {
    const asked = fewQuestions().questions.filter(({ behaviour }) => behaviour === "answer");
    const stolen = asked.flatMap(({ turns }) => turns).slice(0, 12);
    for (const words of stolen) await addWords(words, "accepted", "day-them-hoc-them");
    const page = await whenChecked(leader, "/console/knowledge/publish");
    const [, told = ""] = page.text.split("Câu kiểm tra bị hỏng");
    expect(stolen.filter((words) => told.includes(words))).not.toEqual([]);
    const digest = digestIn(page.html);
    const refused = await leader.post("/console/knowledge/publish", { digest });
    expect(refused.status).toBe(422);
    expect(await app.db.prisma.citizenWords.count({ where: { state: "published" } })).toBe(0);
    const done = await leader.post("/console/knowledge/publish", { digest, confirmed: "yes" });
    expect(done.status).toBe(303);
  });

  test("what was added after the check is not published with it", async () => {
    await addWords("qua lò luyện chữ bên sông", "accepted");
    const { html } = await whenChecked(leader, "/console/knowledge/publish");
    await addWords("lời thêm sau", "accepted");
    const refused = await leader.post("/console/knowledge/publish", { digest: digestIn(html) });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Có người vừa thay đổi thêm");
  });

  test("a check that this process never made is made before anything is published", async () => {
    const id = await addWords("qua lò luyện chữ bên sông", "accepted");
    const { html } = await whenChecked(leader, "/console/knowledge/publish");
    await addWords("lời thêm ở nơi khác", "accepted");
    const draft = await readDraft(app.db.prisma, "2026-11-23");
    const elsewhere = await leader.post("/console/knowledge/publish", {
      digest: additionsDigest(draft),
    });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.text).toContain("Kết quả kiểm tra đã cũ");
    const anew = await whenChecked(leader, "/console/knowledge/publish");
    expect(digestIn(anew.html)).not.toBe(digestIn(html));
    await leader.post("/console/knowledge/publish", { digest: digestIn(anew.html) });
    expect(await app.db.prisma.citizenWords.findUnique({ where: { id } })).toMatchObject({
      state: "published",
    });
  });

  test("an officer edits but does not publish, an operator sees nothing of it", async () => {
    await addWords("qua lò luyện chữ bên sông", "accepted");
    const officer = await signInAs(app, "officer");
    const page = await whenChecked(officer, "/console/knowledge/publish");
    expect(page.text).toContain("Lãnh đạo, biên tập hoặc quản trị viên xuất bản");
    expect((await officer.post("/console/knowledge/publish", {})).status).toBe(403);
    const operator = await signInAs(app, "operator");
    expect((await operator.get("/console/knowledge")).status).toBe(403);
    expect((await operator.get("/console")).html).not.toContain("/console/knowledge");
  });
});
