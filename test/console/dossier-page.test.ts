import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DossierRow } from "../../server/dossiers/dossier-store.ts";
import { dossierCode, makeDossier } from "../dossiers/make-dossier.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe("the page of a dossier", () => {
  let app: ConsoleApp;
  let officer: Awaited<ReturnType<typeof signInAs>>;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(async () => {
    await app.reset();
    officer = await signInAs(app, "officer");
  });
  afterAll(() => app.close());

  const page = `/console/dossiers/${dossierCode}`;
  const keep = async (more: Partial<DossierRow> = {}) => {
    await makeDossier(app.db.prisma, more);
    return app.db.prisma.dossier.findUniqueOrThrow({ where: { code: more.code ?? dossierCode } });
  };

  test("facts, how late, why this date, and what the assistant tells the applicant", async () => {
    await keep({ department: "Phòng Giáo dục phổ thông", remark: "Chờ xác minh." });
    const { text } = await officer.get(page);
    for (const words of [
      "Chuyển trường và tiếp nhận học sinh",
      "Nguyễn V*** M***",
      "Phòng Giáo dục phổ thông",
      "trễ 7 ngày làm việc",
      "5 ngày làm việc kể từ ngày nhận",
      "Không tính 2 ngày nghỉ cuối tuần.",
      "Trợ lý nói gì với người nộp",
      "Tình trạng: Đang xử lý",
      "Chờ xác minh.",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("the history: each change with its file, and what was undone is struck out", async () => {
    const { id: dossierId } = await keep();
    const file = await app.db.prisma.dossierImport.create({
      data: {
        ...{ source: "mac-dinh", way: "page", fileName: "thang-11.xlsx", sha256: "x", size: 1 },
        ...{ asOf: app.clock.now(), state: "done", createdAt: app.clock.now() },
      },
    });
    const event = { dossierId, learntAt: app.clock.now(), source: "mac-dinh", importId: file.id };
    const at = new Date("2026-11-05T02:15:00Z");
    await app.db.prisma.dossierEvent.createMany({
      data: [
        { ...event, kind: "created", state: 2, at, office: "Bộ phận Một cửa" },
        {
          ...event,
          kind: "state",
          state: 5,
          oldState: 2,
          at,
          remark: "Thiếu học bạ.",
          undone: true,
        },
      ],
    });
    const seen = await officer.get(page);
    expect(seen.text).toContain("09:15 05/11/2026");
    expect(seen.text).toContain("Hồ sơ vào hệ thống: Được tiếp nhận");
    expect(seen.html).toMatch(/<del>.*Thiếu học bạ\..*<\/del>/);
    expect(seen.html).not.toContain(`/console/dossiers/imports/${file.id}`);
    const head = await signInAs(app, "unit_head");
    expect((await head.get(page)).html).toContain(`/console/dossiers/imports/${file.id}`);
  });

  test("followers are counted by channel, and only a talk that waits has a link", async () => {
    const { id: dossierId } = await keep();
    const [one, other] = [await makeContact(app), await makeContact(app)];
    const since = app.clock.now();
    await app.db.prisma.dossierFollow.createMany({
      data: [one, other].map((contactId) => ({ dossierId, contactId, since })),
    });
    await app.db.prisma.conversation.update({
      where: { contactId: one },
      data: { handedOverAt: since },
    });
    await app.db.prisma.dossierNotice.create({
      data: { dossierId, contactId: one, kind: "ready", subject: "1", state: "to_call", at: since },
    });
    const { text, html } = await officer.get(page);
    expect(text).toContain("2 người đang theo dõi.");
    expect(html).toContain(`/console/conversations/${one}`);
    expect(html).not.toContain(other);
    expect(text).toContain("Báo đã có kết quả Cần gọi");
    expect(html).toContain('href="/console/dossiers/calls"');
  });

  test("why it is late and the apology stand there, in their own words", async () => {
    const { id: dossierId } = await keep();
    const at = app.clock.now();
    await app.db.prisma.dossier.update({
      where: { id: dossierId },
      data: { lateReason: "Chờ xác minh ở tỉnh khác.", lateReasonAt: at },
    });
    await app.db.prisma.dossierApology.create({
      data: { dossierId, reason: "Chờ xác minh.", newDueOn: new Date("2026-11-27"), createdAt: at },
    });
    const { text, html } = await officer.get(page);
    expect(text).toContain("Chờ xác minh ở tỉnh khác.");
    expect(text).toContain("Hẹn lại ngày 27/11/2026");
    expect(text).toContain("chưa gửi");
    expect(html).toContain(`href="${page}/apology"`);
  });

  test("a code with a slash has its page; an unknown code has none; the audit names the code", async () => {
    const { code } = await keep({ code: "01/2026/HS-00012" });
    const listed = await officer.get("/console/dossiers");
    const href = /href="(\/console\/dossiers\/01[^"]+)"/.exec(listed.html)?.[1] ?? "";
    expect((await officer.get(href)).text).toContain(code);
    expect((await officer.get("/console/dossiers/H99-261105-9999")).status).toBe(404);
    const rows = await app.db.prisma.audit.findMany({ where: { target: code } });
    expect(rows).toMatchObject([{ action: "dossiers.view", outcome: "done" }]);
  });

  test("a ticket that names a dossier leads to it, for those who may see it", async () => {
    await keep();
    const { code } = await makeTicket(app, { what: `Hồ sơ ${dossierCode} sao lâu thế ạ?` });
    const link = `href="${page}"`;
    expect((await officer.get(`/console/tickets/${code}`)).html).toContain(link);
    const top = await app.db.prisma.unit.create({
      data: { name: "Sở Mẫu", kind: "department", createdAt: app.clock.now() },
    });
    const unit = await app.db.prisma.unit.create({
      data: { name: "UBND xã", kind: "commune", parentId: top.id, createdAt: app.clock.now() },
    });
    await app.db.prisma.ticket.updateMany({ data: { unitId: unit.id } });
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId: unit.id } });
    const seen = await officer.get(`/console/tickets/${code}`);
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain(link);
  });

  test("the hotline's panel leads to the dossier", async () => {
    await keep();
    await officer.get("/console/hotline");
    const { html } = await officer.post("/console/hotline/look", {
      clientId: "00000000-0000-4000-8000-000000000001",
      dossier: dossierCode,
    });
    expect(html).toContain(`href="${page}"`);
  });
});
