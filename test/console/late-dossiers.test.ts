import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { at, type DossierFields, makeDossier } from "../late-dossiers/make-dossier.ts";
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
const unit = (name: string) =>
  app.db.prisma.unit.create({ data: { name, kind: "commune", createdAt: app.clock.now() } });
const href = (code: string) => `/console/dossiers/${encodeURIComponent(code)}`;
const lastAudit = () => app.db.prisma.audit.findFirst({ orderBy: { id: "desc" } });

describe("the list of late dossiers", () => {
  test("says politely that nothing is late", async () => {
    const officer = await signInAs(app, "officer");
    await dossier({ dueOn: at("2026-12-20T00:00") });
    const { text } = await officer.get("/console/dossiers/late");
    expect(text).toContain("Không có hồ sơ trễ hạn.");
  });

  test("shows what is late by working days, and neither what is paused nor what has ended", async () => {
    const officer = await signInAs(app, "officer");
    const late = await dossier();
    const others = [
      await dossier({ state: 5 }),
      await dossier({ state: 8 }),
      await dossier({ state: 10, finishedOn: at("2026-11-21T09:00") }),
      await dossier({ dueOn: null }),
      await dossier({ dueOn: at("2026-11-23T00:00") }),
    ];
    const { text } = await officer.get("/console/dossiers/late");
    expect(text).toContain(late.code);
    expect(text).toContain("trễ 1 ngày làm việc");
    expect(text).toContain("Chưa ghi lý do");
    for (const { code } of others) expect(text).not.toContain(code);
  });

  test("can be narrowed to a unit and a procedure, and show what is due soon", async () => {
    const leader = await signInAs(app, "leader");
    const [mau, moi] = [await unit("Phường Mẫu"), await unit("Phường Mới")];
    const one = await dossier({ unitId: mau.id, procedureName: "Xét tuyển" });
    const two = await dossier({ unitId: moi.id });
    const soon = await dossier({ unitId: moi.id, dueOn: at("2026-11-25T00:00") });
    const codesAt = async (query: string) => {
      const { text } = await leader.get(`/console/dossiers/late?${query}`);
      return [one, two, soon].map(({ code }) => text.includes(code));
    };
    expect(await codesAt("")).toEqual([true, true, false]);
    expect(await codesAt("show=both")).toEqual([true, true, true]);
    expect(await codesAt("show=soon")).toEqual([false, false, true]);
    expect(await codesAt(`unit=${mau.id}`)).toEqual([true, false, false]);
    expect(await codesAt("unit=none")).toEqual([false, false, false]);
    expect(await codesAt(`procedure=${encodeURIComponent("Xét tuyển")}`)).toEqual([
      true,
      false,
      false,
    ]);
    expect(await codesAt("unit=x&show=y&page=-1")).toEqual([true, true, false]);
    const { text } = await leader.get("/console/dossiers/late");
    expect(text).toContain("Theo đơn vị: 2 hồ sơ trễ hạn, 1 hồ sơ sắp đến hạn");
  });

  test("keeps to the units of the viewer, on the list, in the file and in every deed", async () => {
    const [mau, moi] = [await unit("Phường Mẫu"), await unit("Phường Mới")];
    const officer = await signInAs(app, "officer");
    // A unit below another is no whole house.
    await app.db.prisma.unit.update({ where: { id: mau.id }, data: { parentId: moi.id } });
    const inUnit = { unitId: mau.id };
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: inUnit });
    const [own, other] = [await dossier(inUnit), await dossier({ unitId: moi.id })];
    for (const path of ["/console/dossiers/late", "/console/dossiers/late.csv"]) {
      const { text } = await officer.get(path);
      expect([text.includes(own.code), text.includes(other.code)]).toEqual([true, false]);
    }
    await officer.get(`${href(own.code)}/apology`);
    expect((await officer.get(`${href(other.code)}/apology`)).status).toBe(404);
    const posted = await officer.post(`${href(other.code)}/explain`, { reason: "Không được" });
    expect(posted.status).toBe(404);
  });

  test("has pages of fifty", async () => {
    const officer = await signInAs(app, "officer");
    for (let day = 0; day < 51; day += 1)
      await dossier({ dueOn: new Date(at("2026-11-19T09:00").getTime() - day * 60_000) });
    const first = await officer.get("/console/dossiers/late");
    expect(first.html.match(/class="is-late"/g)).toHaveLength(50);
    expect(first.html).toContain('href="/console/dossiers/late?page=2"');
    const second = await officer.get("/console/dossiers/late?page=2");
    expect(second.html.match(/class="is-late"/g)).toHaveLength(1);
  });

  test("as a file it holds no formula", async () => {
    const officer = await signInAs(app, "officer");
    await dossier({ procedureName: '=HYPERLINK("http://x")', lateReason: "-1+1", office: "@cmd" });
    const { html, headers } = await officer.get("/console/dossiers/late.csv");
    expect(headers.get("content-disposition")).toContain("ho-so-tre-han-2026-11-23.csv");
    expect(html).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(html).toContain(",'@cmd,");
    expect(html).toContain(",'-1+1,");
    expect(await lastAudit()).toMatchObject({ action: "dossiers.export", outcome: "done" });
  });
});

describe("the reason for a delay", () => {
  test("is kept with who said it, changed and taken away, and the filter stays", async () => {
    const officer = await signInAs(app, "officer");
    const { id, code } = await dossier();
    await officer.get("/console/dossiers/late");
    const path = `${href(code)}/explain?show=both`;
    const reason = "Đang chờ <b>ý kiến</b> của trường cũ.";
    const done = await officer.post(path, { reason });
    expect([done.status, done.location]).toEqual([303, "/console/dossiers/late?show=both"]);
    const row = await app.db.prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ lateReason: reason, lateReasonId: officer.staffId });
    expect(row.lateReasonAt).toEqual(app.clock.now());
    const { html } = await officer.get("/console/dossiers/late?show=both");
    expect(html).toContain("Đã lưu lý do trễ hạn.");
    expect(html).toContain('translate="no">Đang chờ &lt;b>ý kiến');
    expect(await app.db.prisma.audit.count({ where: { action: "dossiers.explain" } })).toBe(1);
    await officer.post(path, { reason: "  " });
    const cleared = await app.db.prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect(cleared).toMatchObject({ lateReason: null, lateReasonId: null, lateReasonAt: null });
  });

  test("that is too long is refused at its field", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await dossier();
    await officer.get("/console/dossiers/late");
    const { status, html } = await officer.post(`${href(code)}/explain`, {
      reason: "á".repeat(501),
    });
    expect(status).toBe(422);
    expect(html).toContain(`id="reason-${code}-error"`);
  });

  test("an operator reads it and can't write it", async () => {
    const operator = await signInAs(app, "operator");
    const { code } = await dossier({ lateReason: "Chờ ký." });
    const { text, html } = await operator.get("/console/dossiers/late");
    expect(text).toContain("Chờ ký.");
    expect(html).not.toContain("/explain");
    expect((await operator.post(`${href(code)}/explain`, { reason: "x" })).status).toBe(403);
  });
});

describe("the on-time report", () => {
  test("says the rate in words and by month, and what is paused", async () => {
    const officer = await signInAs(app, "officer");
    const dueOn = at("2026-11-20T00:00");
    await dossier({ state: 10, dueOn, finishedOn: at("2026-11-18T09:00") });
    await dossier({ state: 9, dueOn, finishedOn: at("2026-11-20T15:00") });
    await dossier({ state: 10, dueOn, finishedOn: at("2026-11-23T08:00") });
    await dossier({ state: 6 });
    await dossier();
    const { html, text } = await officer.get("/console/dossiers/report");
    expect(html).toMatch(/aria-current="page">Hồ sơ trễ hạn/);
    expect(text).toContain("66,6%");
    expect(text).toContain("Trước hạn 1, đúng hạn 1, trễ hạn 1.");
    expect(text).toContain("Chỉ tiêu là 100% trước hạn và đúng hạn.");
    expect(text).toContain("Quá hạn 1 Tạm dừng, không tính quá hạn 1");
    expect(text).toContain("11/2026 1 1 1 0 66,6%");
    expect(await lastAudit()).toMatchObject({ action: "dossiers.report" });
    const csv = await officer.get("/console/dossiers/report.csv?period=this_month");
    expect(csv.html).toContain('Toàn bộ,,1,1,1,0,"66,6%"');
  });

  test("is met at 100% alone, and says when there is nothing to judge", async () => {
    const officer = await signInAs(app, "officer");
    const nothing = await officer.get("/console/dossiers/report?period=last_year");
    expect(nothing.text).toContain("Chưa có hồ sơ nào có kết quả trong kỳ này.");
    await dossier({ state: 10, finishedOn: at("2026-11-18T09:00") });
    const met = await officer.get("/console/dossiers/report");
    expect(met.text).toContain("Đạt chỉ tiêu 100%.");
  });
});
