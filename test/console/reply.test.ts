import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type MadeTicket, makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("writing a reply on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const live = { headers: { "x-live": "1" } };
  const pathOf = ({ code }: MadeTicket) => `/console/tickets/${code}`;
  const areaOf = (html: string) => /<textarea id="answer"[^>]*>([^<]*)</.exec(html)?.[1];
  const drafts = () => app.db.prisma.replyDraft.findMany();
  const two = async () => ({
    lan: await signInAs(app, "officer", { login: "lan", displayName: "Trần Thị Lan" }),
    hoa: await signInAs(app, "officer", { login: "hoa", displayName: "Lê Thị Hoa" }),
  });
  const addReply = (title: string, body: string) =>
    app.db.prisma.cannedReply.create({ data: { title, body, updatedAt: app.clock.now() } });

  test("what is being typed is kept without a word in the audit, and stands there again", async () => {
    const ticket = await makeTicket(app);
    const { lan, hoa } = await two();
    const form = { answer: "Nhà trường đang", step: "draft" };
    expect((await lan.post(`${pathOf(ticket)}/answer`, form, live)).status).toBe(204);
    const page = await lan.get(pathOf(ticket));
    expect(areaOf(page.html)).toBe("Nhà trường đang");
    expect(page.text).toContain("Bản nháp của anh/chị đã được mở lại");
    expect(areaOf((await hoa.get(pathOf(ticket))).html)).toBe("");
    expect(await app.db.prisma.audit.count({ where: { action: "ticket.answer" } })).toBe(0);
  });

  test("without a script the draft is kept by its button, and blank words are none", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    const kept = await lan.post(`${pathOf(ticket)}/answer`, { answer: "Đang xem", step: "draft" });
    expect([kept.status, kept.location]).toEqual([303, pathOf(ticket)]);
    expect((await lan.get(pathOf(ticket))).text).toContain("Đã lưu nháp.");
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "  ", step: "draft" });
    expect(await drafts()).toEqual([]);
  });

  test("colleagues see who is writing, for two minutes after the last key", async () => {
    const ticket = await makeTicket(app);
    const { lan, hoa } = await two();
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "Đang", step: "draft" }, live);
    const warning = "Trần Thị Lan đang trả lời phiếu này.";
    expect((await hoa.get(pathOf(ticket))).text).toContain(warning);
    expect((await lan.get(pathOf(ticket))).text).not.toContain(warning);
    app.clock.at = new Date(app.clock.at.getTime() + 121_000);
    expect((await hoa.get(pathOf(ticket))).text).not.toContain(warning);
  });

  test("a sent answer leaves no draft behind", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "Đã sửa", step: "draft" }, live);
    const seen = /name="seen" value="(\d+)"/.exec((await lan.get(pathOf(ticket))).html)?.[1] ?? "";
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "Đã sửa xong.", seen, step: "send" });
    expect(await drafts()).toEqual([]);
  });

  test("whoever is too late sees both texts side by side and loses nothing", async () => {
    const ticket = await makeTicket(app);
    const { lan, hoa } = await two();
    const seen = /name="seen" value="(\d+)"/.exec((await lan.get(pathOf(ticket))).html)?.[1] ?? "";
    await hoa.post(`${pathOf(ticket)}/answer`, { answer: "Hoa: đã sửa.", seen, step: "send" });
    const form = { answer: "Lan: đang sửa.", seen, step: "send" };
    const refused = await lan.post(`${pathOf(ticket)}/answer`, form);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/Vừa có trên phiếu .*Hoa: đã sửa\. .*chưa gửi .*Lan: đang sửa\./);
    expect(areaOf(refused.html)).toBe("Lan: đang sửa.");
    expect(areaOf((await lan.get(pathOf(ticket))).html)).toBe("Lan: đang sửa.");
  });

  test("a discarded draft can be had back", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    const path = `${pathOf(ticket)}/answer`;
    const gone = await lan.post(path, { answer: "Dòng một\nDòng hai", step: "discard" });
    expect([areaOf(gone.html), await drafts()]).toEqual(["", []]);
    const before = /name="before" value="([^"]*)"/.exec(gone.html)?.[1] ?? "";
    const back = await lan.post(path, { answer: "", before, step: "undo" });
    expect(areaOf(back.html)).toBe("Dòng một\nDòng hai");
  });

  test("a canned reply is put below what is written, its variables filled in", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    const body = "Phiếu {{ma_phieu}}, hạn {{han}}, {{can_bo}}, {{don_vi}}.";
    const { id } = await addReply("Đang xác minh", body);
    const form = { answer: "Chào chị.", canned: id, insert: "canned" };
    const page = await lan.post(`${pathOf(ticket)}/answer`, form);
    expect(areaOf(page.html)).toBe(
      `Chào chị.\n\nPhiếu ${ticket.code}, hạn 02/12/2026, Trần Thị Lan, Sở Giáo dục và Đào tạo.`,
    );
    expect(await app.db.prisma.letter.count()).toBe(0);
  });

  test("replies made for the category of the ticket come first", async () => {
    const ticket = await makeTicket(app, { category: "lam_thu" });
    const { lan } = await two();
    await addReply("A: chung", "Chung.");
    const fee = await addReply("B: lạm thu", "Riêng.");
    await app.db.prisma.cannedReply.update({
      where: { id: fee.id },
      data: { category: "lam_thu" },
    });
    const { html } = await lan.get(pathOf(ticket));
    const titles = [...html.matchAll(/<option value="[0-9a-f-]+" translate="no">([AB]): /g)];
    expect(titles.map((match) => match[1])).toEqual(["B", "A"]);
  });

  test("an answer with an open variable does not go out", async () => {
    const ticket = await makeTicket(app, { kind: "khen", category: "giang_day" });
    const { lan } = await two();
    const form = { answer: "Hạn là {{han}}.", seen: "9999", step: "send" };
    const refused = await lan.post(`${pathOf(ticket)}/answer`, form);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("còn chỗ {{…}} chưa điền");
    expect(await app.db.prisma.letter.count()).toBe(0);
  });

  test("the knowledge suggests an answer to the citizen's words, put in with its source", async () => {
    const what = "Chuyển trường cho học sinh trung học phổ thông cần giấy tờ gì?";
    const ticket = await makeTicket(app, { kind: "cau_hoi", category: "khac", what });
    const { lan } = await two();
    const page = await lan.get(pathOf(ticket));
    expect(page.text).toContain("Câu trả lời gợi ý");
    const wanted = /name="insert" value="(answer:[\w-]+)"/.exec(page.html)?.[1] ?? "";
    const form = { answer: "", insert: wanted };
    const inserted = await lan.post(`${pathOf(ticket)}/answer`, form);
    expect(areaOf(inserted.html)).toMatch(/chuyển trường[\s\S]*Nguồn: /i);
    const unknown = await lan.post(`${pathOf(ticket)}/answer`, {
      answer: "Chào.",
      insert: "answer:khong-co",
    });
    expect(areaOf(unknown.html)).toBe("Chào.");
  });

  test("the preview says what may be mended", async () => {
    const what = "Bao giờ sửa xong cửa nhà vệ sinh?";
    const ticket = await makeTicket(app, { what });
    const { lan } = await two();
    const form = { answer: "Chúng tôi sẽ quan tâm chỉ đạo.", step: "preview" };
    const page = await lan.post(`${pathOf(ticket)}/answer`, form);
    expect(page.text).toContain("Câu hỏi này có vẻ chưa được trả lời");
  });

  test("a draft is forgotten with the person it was for", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "Chào anh Mẫu", step: "draft" }, live);
    const { clock, db } = app;
    await db.transaction((tx) => eraseContact({ tx, clock }, ticket.contactId));
    expect(await drafts()).toEqual([]);
  });

  test("nobody writes on a ticket that they may not see", async () => {
    const sealed = await makeTicket(app, { restricted: true });
    const { lan } = await two();
    for (const step of ["draft", "discard", "undo", "preview", "send"]) {
      const done = await lan.post(`${pathOf(sealed)}/answer`, {
        answer: "Dạ.",
        before: "Dạ.",
        step,
      });
      expect(done.status, step).toBe(404);
    }
    expect((await lan.post(`${pathOf(sealed)}/answer`, { insert: "canned" })).status).toBe(404);
    expect(await drafts()).toEqual([]);
  });

  test("the citizen's words after an answer come into the ticket and are due an answer", async () => {
    const ticket = await makeTicket(app);
    const { lan } = await two();
    await lan.post(`${pathOf(ticket)}/answer`, { answer: "Đã sửa.", seen: "9999", step: "send" });
    const { clock, db, house } = app;
    await db.transaction((tx) =>
      addCitizenWords(
        { tx, clock, calendars: house.calendars },
        { code: ticket.code, contactId: ticket.contactId, words: "Cửa lại hỏng rồi." },
      ),
    );
    const page = await lan.get(pathOf(ticket));
    expect(page.text).toContain("Cửa lại hỏng rồi.");
    expect(page.text).toContain("Đang xử lý");
  });
});
