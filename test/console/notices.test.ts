import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("notices on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const open = async () => {
    const lan = await signInAs(app, "officer", { login: "lan", displayName: "Trần Thị Lan" });
    const hoa = await signInAs(app, "officer", { login: "hoa", displayName: "Lê Thị Hoa" });
    return { lan, hoa, ...(await makeTicket(app)) };
  };
  const bell = /Thông báo<\/span> <span class="bell-count" aria-hidden="true">(\d+)</;
  const countOf = (html: string) => bell.exec(html)?.[1] ?? "0";

  test("a colleague named in a note is told, once, with the way to the ticket", async () => {
    const { lan, hoa, code } = await open();
    const note = "Nhờ @hoa và @hoa gọi nhà trường, @lan đã hẹn. Thư: hoa@so.vn, @khong.co.ai";
    await lan.post(`/console/tickets/${code}/note`, { note });
    expect(countOf((await lan.get("/console/tickets")).html)).toBe("0");
    expect(countOf((await hoa.get("/console/tickets")).html)).toBe("1");
    const page = await hoa.get("/console/notices");
    expect(page.text).toContain("Đồng nghiệp nhắc đến anh/chị trong một ghi chú.");
    expect(page.html).toContain(`href="/console/tickets/${code}"`);
  });

  test("whoever opens the ticket has seen its notices; a page that refreshes itself has not", async () => {
    const { lan, hoa, code } = await open();
    await lan.post(`/console/tickets/${code}/note`, { note: "@hoa xem giúp." });
    await hoa.get(`/console/tickets/${code}`, { "x-live": "1" });
    expect(countOf((await hoa.get("/console/notices")).html)).toBe("1");
    expect(countOf((await hoa.get(`/console/tickets/${code}`)).html)).toBe("0");
    expect((await hoa.get("/console/notices")).text).toContain("nhắc đến anh/chị");
  });

  test("of a sealed ticket nobody is told who may not see it", async () => {
    const inspector = await signInAs(app, "inspector");
    const officer = await signInAs(app, "officer", { login: "lan" });
    const { code } = await makeTicket(app, { restricted: true });
    await inspector.post(`/console/tickets/${code}/note`, { note: "@lan xem giúp." });
    const page = await officer.get("/console/notices");
    expect(page.html).not.toContain(code);
    expect(await app.db.prisma.notice.count()).toBe(0);
  });

  test("a notice of a ticket that was sealed since is shown and counted no more", async () => {
    const { lan, hoa, code } = await open();
    await lan.post(`/console/tickets/${code}/note`, { note: "@hoa xem giúp." });
    await app.db.prisma.ticket.update({ where: { code }, data: { restricted: true } });
    const page = await hoa.get("/console/notices");
    expect([countOf(page.html), page.html.includes(code)]).toEqual(["0", false]);
  });

  test("one is marked as read, then all", async () => {
    const { lan, hoa, code } = await open();
    for (const note of ["@hoa một", "@hoa hai", "@hoa ba"]) {
      await lan.post(`/console/tickets/${code}/note`, { note });
    }
    const { id } = await app.db.prisma.notice.findFirstOrThrow();
    await hoa.get("/console/notices");
    await hoa.post(`/console/notices/${id}/seen`);
    expect(countOf((await hoa.get("/console/notices")).html)).toBe("2");
    await lan.post("/console/notices/seen");
    expect(countOf((await hoa.get("/console/notices")).html)).toBe("2");
    await hoa.post("/console/notices/seen");
    expect(countOf((await hoa.get("/console/notices")).html)).toBe("0");
  });
});
