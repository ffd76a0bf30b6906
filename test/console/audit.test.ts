import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the audit on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const write = (row: { action: string; target?: string; staffId?: string; at?: Date }) =>
    app.db.prisma.audit.create({ data: { at: app.clock.now(), outcome: "done", ...row } });
  const sealed = () => makeTicket(app, { restricted: true, what: "Đơn tố cáo được giữ kín." });

  test("says in words who did what to what and how it ended", async () => {
    const officer = await signInAs(app, "officer", { displayName: "Lê Thị Hoa" });
    const { code } = await makeTicket(app);
    await officer.get(`/console/tickets/${code}`);
    await officer.get("/console/audit");
    const leader = await signInAs(app, "leader");
    const { text } = await leader.get("/console/audit");
    expect(text).toContain(`Lê Thị Hoa Xem phiếu ${code} Xong`);
    expect(text).toContain("Lê Thị Hoa Xem nhật ký – Bị từ chối: không có quyền");
  });

  test("names the key by which other software did something", async () => {
    const id = app.house.ids.uuid();
    const token = { id, name: "Phần mềm một cửa", tokenHash: "x", createdAt: app.clock.now() };
    await app.db.prisma.apiToken.create({ data: token });
    await write({ action: "dossiers.import", target: `import ${id} by token ${id}` });
    const leader = await signInAs(app, "leader");
    const { text } = await leader.get("/console/audit");
    expect(text).toMatch(/Khóa kết nối phần mềm Phần mềm một cửa .*Một lần nhập hồ sơ Xong/);
  });

  test("finds the rows of a person, a deed, a code and a day", async () => {
    const hoa = await signInAs(app, "officer", { login: "hoa" });
    const leader = await signInAs(app, "leader");
    await app.db.prisma.audit.deleteMany();
    const day = (text: string) => new Date(`${text}+07:00`);
    await write({ action: "ticket.note", staffId: hoa.staffId, at: day("2026-11-20T00:00:00") });
    await write({ action: "ticket.close", target: "PA-26-000009-X" });
    await write({ action: "staff.sign_in", at: day("2026-11-20T23:59:59") });
    await write({ action: "ticket.close", at: day("2026-11-21T00:00:00") });
    const actionsIn = async (query: string) => {
      const { html } = await leader.get(`/console/audit?${query}`);
      const cells = html.matchAll(/data-label="Việc">([^<]*)</g);
      return [...cells].map((match) => match[1]);
    };
    expect(await actionsIn(`staff=${hoa.staffId}`)).toEqual(["Ghi chú nội bộ"]);
    expect(await actionsIn("staff=nobody&action=staff.sign_in")).toEqual(["Đăng nhập"]);
    expect(await actionsIn("target=pa-26-000009-x")).toEqual(["Đóng phiếu"]);
    expect(await actionsIn("from=2026-11-20&to=2026-11-20")).toEqual([
      "Đăng nhập",
      "Ghi chú nội bộ",
    ]);
    expect(await actionsIn("action=ticket.extend")).toEqual([]);
  });

  test("what is typed wrongly into the filter shows the whole list", async () => {
    const leader = await signInAs(app, "leader");
    for (const query of ["staff=x", "action=x.y", "from=31/12/2026", "before=x", "to=2026-99-99"]) {
      const { status, text } = await leader.get(`/console/audit?${query}`);
      expect([query, status]).toEqual([query, 200]);
      expect(text).toContain("Xem trang đầu");
    }
  });

  test("older rows stand on further pages, none twice and none left out", async () => {
    const leader = await signInAs(app, "leader");
    await app.db.prisma.audit.deleteMany();
    for (let number = 1; number <= 120; number += 1) {
      await write({ action: "ticket.view", target: `letter ${number}` });
    }
    const seen: string[] = [];
    let path: string | undefined = "/console/audit?action=ticket.view";
    while (path !== undefined) {
      const { html } = await leader.get(path);
      seen.push(...[...html.matchAll(/Thư số (\d+)/g)].map((match) => match[1] ?? ""));
      path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, place) => `${120 - place}`));
  });

  test("the file holds the filtered rows and is itself written down", async () => {
    const leader = await signInAs(app, "leader", { displayName: '=HYPERLINK("x")' });
    const { headers, html } = await leader.get("/console/audit.csv?action=home.view");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toContain("filename=nhat-ky-2026-11-23.csv");
    const lines = html.trimEnd().split("\r\n");
    expect(lines[0]).toContain("Số,Lúc,Người làm,Việc,Đối tượng,Kết quả");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")",Xem trang đầu`);
    expect((await leader.get("/console/audit")).text).toContain("Xuất nhật ký ra tệp");
  });

  test("nobody but the inspector learns the code of a sealed ticket", async () => {
    const { code } = await sealed();
    const inspector = await signInAs(app, "inspector");
    await inspector.get(`/console/tickets/${code}`);
    for (const said of [`PA-26-000001-X, ${code}`, code.toLowerCase().replaceAll("-", "")]) {
      await write({ action: "ticket.assign", target: said });
    }
    expect((await inspector.get("/console/audit")).text).toContain(code);
    expect((await inspector.get("/console/audit.csv")).html).toContain(code);
    for (const role of ["leader", "administrator"] as const) {
      const reader = await signInAs(app, role);
      const { html, text } = await reader.get("/console/audit");
      expect(html.toUpperCase().replaceAll("-", "")).not.toContain(code.replaceAll("-", ""));
      expect(text).toContain("Xem phiếu Phiếu niêm phong");
      expect((await reader.get("/console/audit.csv")).html).not.toContain(code);
    }
  });

  test("a search for the code of a sealed ticket finds as little as one for no ticket", async () => {
    const { code } = await sealed();
    const inspector = await signInAs(app, "inspector");
    await inspector.get(`/console/tickets/${code}`);
    expect((await inspector.get(`/console/audit?target=${code}`)).text).toContain("Xem phiếu");
    const leader = await signInAs(app, "leader");
    const page = async (target: string) => {
      const { html } = await leader.get(`/console/audit?target=${target}`);
      return html.replaceAll(target, "");
    };
    expect(await page(code)).toBe(await page("PA-26-999999-X"));
  });

  test("a ticket sealed later is sealed in the rows from before", async () => {
    const { code } = await makeTicket(app);
    const leader = await signInAs(app, "leader");
    await leader.get(`/console/tickets/${code}`);
    expect((await leader.get("/console/audit")).html).toContain(code);
    await app.db.prisma.ticket.update({ where: { code }, data: { restricted: true } });
    expect((await leader.get("/console/audit")).html).not.toContain(code);
  });
});
