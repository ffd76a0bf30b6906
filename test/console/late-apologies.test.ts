import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readApology } from "../../server/late-dossiers/apology-view.ts";
import { at, type DossierFields, makeDossier } from "../late-dossiers/make-dossier.ts";
import { readPdfWords } from "../late-dossiers/read-pdf-words.ts";
import { makeContact } from "../support/make-people.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

/** Monday, 23/11/2026, 9:00: the dossiers made here are late by one working day. */
let app: ConsoleApp;
beforeAll(async () => {
  app = await openConsoleApp("embedded");
});
beforeEach(() => app.reset());
afterAll(() => app.close());

const dossier = (fields: DossierFields = {}) => makeDossier(app.db.prisma, fields);
const href = (code: string) => `/console/dossiers/${encodeURIComponent(code)}`;
const lastAudit = () => app.db.prisma.audit.findFirst({ orderBy: { id: "desc" } });

describe("an apology with a new appointment", () => {
  const given = { reason: "Chờ xác minh hồ sơ.", newDay: "2026-11-27" };
  const follow = async (dossierId: string, stopped = false) => {
    const { id: contactId } = await makeContact(app.db.prisma);
    const since = app.clock.now();
    const stoppedAt = stopped ? since : null;
    await app.db.prisma.dossierFollow.create({ data: { dossierId, contactId, since, stoppedAt } });
    return contactId;
  };
  const draftOf = (dossierId: string) =>
    app.db.prisma.dossierApology.findFirstOrThrow({ where: { dossierId, sentAt: null } });

  test("suggests a working day and the reason that is known", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await dossier({ lateReason: "Chờ ký." });
    const { html, text } = await officer.get(`${href(code)}/apology`);
    expect(html).toContain('value="2026-11-26"');
    expect(html).toMatch(/<textarea[^>]*>Chờ ký\.<\/textarea>/);
    expect(text).toContain("Họ tên đầy đủ của người nộp không được lưu ở đây");
  });

  test("is shown before it is kept", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await dossier();
    await officer.get(`${href(code)}/apology`);
    const shown = await officer.post(`${href(code)}/apology`, { ...given, step: "preview" });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(shown.text).toContain("sẽ trả kết quả giải quyết hồ sơ vào ngày 27/11/2026.");
    expect(shown.text).toContain("Xin hẹn trả kết quả cho anh/chị vào ngày 27/11/2026.");
    expect(await app.db.prisma.dossierApology.count()).toBe(0);
  });

  test("with a fault it is refused at its field", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await dossier();
    await officer.get(`${href(code)}/apology`);
    const faults = [
      [{ ...given, reason: " " }, "reason", "Xin ghi lý do trễ hạn."],
      [{ ...given, newDay: "2026-11-23" }, "newDay", "phải sau hôm nay"],
      [{ ...given, newDay: "2026-11-28" }, "newDay", "là ngày nghỉ"],
      [{ ...given, newDay: "27/11" }, "newDay", "Xin chọn ngày hẹn trả mới."],
    ] as const;
    for (const [fields, field, words] of faults) {
      const refused = await officer.post(`${href(code)}/apology`, { ...fields, step: "keep" });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain(`id="${field}-error"`);
      expect(refused.text).toContain(words);
    }
    expect(await app.db.prisma.dossierApology.count()).toBe(0);
  });

  test("is kept, printed in both formats, and sent once to those who follow", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier({ code: "H17/12.3-261105-0023" });
    const followers = [await follow(id), await follow(id)];
    await follow(id, true);
    await officer.get(`${href(code)}/apology`);
    const kept = await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    expect(kept.location).toBe(`${href(code)}/apology#draft`);
    expect(await app.db.prisma.letter.count()).toBe(0);
    const apology = await draftOf(id);
    const page = await officer.get(`${href(code)}/apology`);
    expect(page.text).toContain("Có 2 người theo dõi hồ sơ này");

    const base = `/console/dossiers/apologies/${apology.id}`;
    const download = async (path: string) => {
      const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(`${app.url}${path}`, { headers: { cookie } });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const docx = await download(`${base}.docx`);
    expect(docx.response.headers.get("content-disposition")).toContain(".docx");
    const document = unzipSync(docx.bytes)["word/document.xml"] ?? new Uint8Array();
    expect(strFromU8(document)).toContain("Lý do: Chờ xác minh hồ sơ.");
    const pdf = await download(`${base}.pdf`);
    expect(pdf.response.headers.get("content-type")).toBe("application/pdf");
    expect(readPdfWords(pdf.bytes).words).toContain("Lýdo:Chờxácminhhồsơ.");

    const sent = await officer.post(`${base}/send`);
    expect(sent.status).toBe(303);
    const letters = await app.db.prisma.letter.findMany();
    expect(letters.map(({ contactId }) => contactId).toSorted()).toEqual(followers.toSorted());
    expect(JSON.stringify(letters[0]?.reply)).toContain("vào ngày 27/11/2026");
    expect(await lastAudit()).toMatchObject({ action: "dossiers.send_apology", target: code });

    const again = await officer.post(`${base}/send`);
    expect(again.status).toBe(422);
    expect(again.text).toContain("Phiếu này đã được gửi trước đó; không ai nhận thêm tin nào.");
    expect(await app.db.prisma.letter.count()).toBe(2);
    const row = await app.db.prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect(row.dueOn).toEqual(at("2026-11-20T00:00"));
    expect((await officer.get("/console/dossiers/late")).text).toContain(
      "Đã hẹn lại ngày 27/11/2026",
    );
  });

  test("printed again says what was sent, though the appointment has changed since", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier();
    await officer.get(`${href(code)}/apology`);
    await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    const { id: apology } = await draftOf(id);
    const due = async () =>
      (await readApology(app.db.prisma, apology, { units: undefined }))?.dueOn;
    const move = (day: string) =>
      app.db.prisma.dossier.update({ where: { id }, data: { dueOn: at(`${day}T00:00`) } });
    await move("2026-11-19");
    expect(await due()).toEqual(at("2026-11-19T00:00"));
    await officer.post(`/console/dossiers/apologies/${apology}/send`);
    await move("2026-12-04");
    expect(await due()).toEqual(at("2026-11-19T00:00"));
  });

  test("two presses at the same time send it once", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier();
    await follow(id);
    await officer.get(`${href(code)}/apology`);
    await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    const path = `/console/dossiers/apologies/${(await draftOf(id)).id}/send`;
    const answers = await Promise.all([officer.post(path), officer.post(path)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
    expect(await app.db.prisma.letter.count()).toBe(1);
  });

  test("is allowed as often as the office says, once by itself", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier();
    await officer.get(`${href(code)}/apology`);
    await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    await officer.post(`/console/dossiers/apologies/${(await draftOf(id)).id}/send`);
    const page = await officer.get(`${href(code)}/apology`);
    expect(page.text).toContain("Đã ghi là đã giao phiếu xin lỗi bằng bản giấy.");
    expect(page.text).toContain("Hồ sơ này đã được xin lỗi, hẹn lại đủ số lần cho phép.");
    const refused = await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    expect([refused.status, await app.db.prisma.dossierApology.count()]).toEqual([422, 1]);
    app.house.dossierApologies = 2;
    const more = await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    app.house.dossierApologies = 1;
    expect(more.status).toBe(303);
  });

  test("a draft is changed, not doubled, and not sent once its day has come", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier();
    await officer.get(`${href(code)}/apology`);
    await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
    await officer.post(`${href(code)}/apology`, { ...given, newDay: "2026-11-25", step: "keep" });
    const draft = await draftOf(id);
    expect(draft.newDueOn).toEqual(at("2026-11-25T00:00"));
    expect(await app.db.prisma.dossierApology.count()).toBe(1);
    await app.db.prisma.dossierApology.update({
      where: { id: draft.id },
      data: { newDueOn: at("2026-11-23T00:00") },
    });
    const refused = await officer.post(`/console/dossiers/apologies/${draft.id}/send`);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("Ngày hẹn mới đã tới hoặc đã qua."),
    ]);
  });

  test("a dossier that is paused or has ended gets none", async () => {
    const officer = await signInAs(app, "officer");
    for (const fields of [{ state: 5 }, { state: 10 }, { dueOn: null }] as DossierFields[]) {
      const { code } = await dossier(fields);
      const { html } = await officer.get(`${href(code)}/apology`);
      expect(html).not.toContain('name="newDay"');
      const refused = await officer.post(`${href(code)}/apology`, { ...given, step: "keep" });
      expect(refused.status).toBe(422);
    }
  });
});
