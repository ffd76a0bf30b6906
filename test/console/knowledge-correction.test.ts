import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeRecord, makeVersion } from "../catalogue/make-version.ts";
import { takeTurns } from "../catalogue/take-turns.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";

const slug = "chuyen-truong";

describe.each(databaseKinds)("news for citizens from the knowledge pages on %s", (kind) => {
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

  const audits = async (action: string) => {
    const rows = await app.db.prisma.audit.findMany({ where: { action }, orderBy: { id: "asc" } });
    return rows.map(({ outcome }) => outcome);
  };

  describe("who was told the old answer", () => {
    const correct = async () => {
      const fee = { amountVnd: null, text: "20.000 đồng" };
      const id = await makeVersion(app.db, { record: makeRecord({ fee }) });
      return `/console/knowledge/versions/${id}/correction`;
    };
    const tell = (who: string) =>
      takeTurns(
        app.db,
        who,
        [["chuyển trường mất bao nhiêu tiền", { outcome: "answered", procedure: slug }]],
        new Date("2026-11-20T03:00:00Z"),
      );

    test("is counted, and they get a letter that was seen before it went", async () => {
      await tell("an");
      await tell("binh");
      const path = await correct();
      const page = await editor.get(path);
      expect(page.text).toContain("Số người đã nghe câu trả lời cũ 2");
      expect(page.text).toContain("• Phí, lệ phí, bằng lời");
      expect(page.html).not.toContain("Gửi thư đính chính</button>");
      const words = "Lệ phí nay là 20.000 đồng.";
      const seen = await editor.post(path, { step: "preview", words });
      expect(seen.text).toMatch(/Đính chính: Chuyển trường.*Dạ, .*Lệ phí nay là 20\.000 đồng/);
      expect(await app.db.prisma.letter.count()).toBe(0);
      const sent = await editor.post(path, { step: "send", words });
      expect([sent.status, sent.location]).toEqual([303, path]);
      expect(await app.db.prisma.letter.count()).toBe(2);
      const after = await editor.get(path);
      expect(after.text).toContain("Đã nhận thư đính chính 2");
      expect(after.html).not.toContain("<textarea");
      expect(await audits("knowledge.correct")).toEqual(["previewed", "done"]);
    });

    test("is narrowed by days in the address", async () => {
      await tell("an");
      const path = await correct();
      const none = await editor.get(`${path}?from=2026-11-21`);
      expect(none.text).toContain("Số người đã nghe câu trả lời cũ 0");
    });

    test("letters without words are refused, and so are people who may not publish", async () => {
      await tell("an");
      const path = await correct();
      const empty = await editor.post(path, { step: "send", words: " " });
      expect([empty.status, empty.text]).toEqual([
        422,
        expect.stringContaining("Xin nhập nội dung đính chính"),
      ]);
      const officer = await signInAs(app, "officer");
      expect((await officer.get(path)).status).toBe(403);
      expect((await officer.post(path, { step: "send", words: "x" })).status).toBe(403);
      expect(await app.db.prisma.letter.count()).toBe(0);
    });

    test("does not name anybody on the page or in the audit", async () => {
      await tell("so-chat-rieng");
      const path = await correct();
      expect((await editor.get(path)).html).not.toContain("so-chat-rieng");
      const rows = await app.db.prisma.audit.findMany();
      expect(JSON.stringify(rows, (_, value: unknown) => String(value))).not.toContain("so-chat");
    });
  });

  describe("a gap", () => {
    const ask = async (who: string) => {
      const words = "xin cho bé qua lò luyện chữ bên kia sông";
      await takeTurns(app.db, who, [[words, "abstain_unsure"]], app.clock.now());
      const { id } = await app.db.prisma.gap.findFirstOrThrow();
      return `/console/knowledge/gaps/${id}`;
    };

    test("is given to somebody with a day, and shows among theirs", async () => {
      const path = await ask("an");
      const officer = await signInAs(app, "officer", { displayName: "Đỗ Văn Lo" });
      const done = await editor.post(`${path}/owner`, {
        owner: officer.staffId,
        day: "2026-11-25",
      });
      expect([done.status, done.location]).toEqual([303, path]);
      const mine = await officer.get("/console/knowledge?show=mine");
      expect(mine.text).toMatch(/Đỗ Văn Lo Hạn 25\/11\/2026/);
      expect((await editor.get("/console/knowledge?show=mine")).text).toContain(
        "Không có câu hỏi nào đang giao cho anh/chị",
      );
      app.clock.at = new Date("2026-11-26T02:00:00Z");
      const later = await signInAs(app, "leader");
      expect((await later.get("/console/knowledge?show=overdue")).text).toContain("luyện chữ");
      const past = await later.post(`${path}/owner`, { owner: officer.staffId, day: "2026-11-25" });
      expect([past.status, past.text]).toEqual([422, expect.stringContaining("ở quá khứ")]);
    });

    test("tells its askers by a button with the letter and their number, once", async () => {
      const path = await ask("an");
      expect((await editor.get(path)).text).not.toContain("Báo cho người đã hỏi");
      await editor.post(path, { state: "resolved", procedure: slug });
      const page = await editor.get(path);
      expect(page.text).toMatch(/Dạ, vừa qua anh\/chị có hỏi.*Số người sẽ nhận thư: 1/);
      expect((await editor.post(`${path}/tell`)).status).toBe(303);
      expect(await app.db.prisma.letter.count()).toBe(1);
      expect((await editor.get(path)).text).toContain("Không còn ai để báo");
      expect((await editor.post(`${path}/tell`)).status).toBe(422);
      expect(await audits("knowledge.tell_askers")).toEqual(["done", "nobody"]);
    });
  });
});
