import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("who may pass into the console on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const audits = async () => {
    const rows = await app.db.prisma.audit.findMany({ orderBy: { id: "asc" } });
    return rows.map(({ action, target, outcome }) => [action, target, outcome]);
  };

  test("an operator's answer is refused and written down", async () => {
    const { code } = await makeTicket(app);
    const operator = await signInAs(app, "operator");
    const form = { answer: "Đã xong.", seen: "99" };
    expect((await operator.post(`/console/tickets/${code}/answer`, form)).status).toBe(403);
    expect(await app.db.prisma.letter.count()).toBe(0);
    expect(await audits()).toContainEqual(["ticket.answer", null, "forbidden"]);
  });

  test.each([
    ["without the hidden field", { csrf: "" }],
    ["with somebody else's hidden field", { csrf: "A".repeat(43) }],
    ["from another origin", { headers: { origin: "https://evil.example" } }],
    ["when the browser says cross-site", { headers: { "sec-fetch-site": "cross-site" } }],
    ["when the origin is hidden", { headers: { origin: "null" } }],
  ])("a form posted %s is refused", async (_, options) => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const done = await officer.post(`/console/tickets/${code}/accept`, {}, options);
    expect(done.status).toBe(403);
    expect((await app.db.prisma.ticket.findFirst())?.status).toBe("new");
    expect(await audits()).toContainEqual(["ticket.accept", null, "forged"]);
  });

  test("a foreign page can't sign anybody in or out", async () => {
    const officer = await signInAs(app, "officer");
    const headers = { origin: "https://evil.example" };
    const form = { login: "a", password: "b" };
    expect((await officer.post("/console/sign-in", form, { headers })).status).toBe(403);
    expect((await officer.post("/console/sign-out", {}, { headers })).status).toBe(403);
    expect((await officer.post("/console/sign-out", {}, { csrf: "x" })).status).toBe(403);
  });

  test("looking and doing leave rows with the code and none of the words", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    await app.db.prisma.audit.deleteMany();
    const { html } = await officer.get(`/console/tickets/${code}`);
    const seen = /name="seen" value="(\d+)"/.exec(html)?.[1] ?? "";
    await officer.post(`/console/tickets/${code}/answer`, { answer: "Lời đáp riêng", seen: "0" });
    await officer.post(`/console/tickets/${code}/answer`, { answer: "Lời đáp riêng", seen });
    await officer.get("/console/tickets/PA-26-999999-X");
    expect(await audits()).toEqual([
      ["ticket.view", code, "done"],
      ["ticket.answer", code, "changed_meanwhile"],
      ["ticket.answer", code, "done"],
      ["ticket.view", null, "not_found"],
    ]);
    const all = await app.db.prisma.audit.findMany();
    expect(JSON.stringify(all.map(({ id: _id, ...row }) => row))).not.toContain("riêng");
  });

  test("a deed and its audit row are one: neither is there without the other", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    await app.db.prisma.audit.deleteMany();
    await app.db.prisma.$executeRaw`
      ALTER TABLE audit ADD CONSTRAINT no_more CHECK (action <> 'ticket.accept')`;
    const done = await officer.post(`/console/tickets/${code}/accept`);
    await app.db.prisma.$executeRaw`ALTER TABLE audit DROP CONSTRAINT no_more`;
    expect(done.status).toBe(500);
    expect((await app.db.prisma.ticket.findFirst())?.status).toBe("new");
    expect(await audits()).toEqual([]);
  });

  test("no page may load anything foreign, be framed or be kept", async () => {
    const officer = await signInAs(app, "officer");
    const { headers, html } = await officer.get("/console/tickets");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
    expect(html).toMatch(/^<!doctype html><html lang="vi">/);
  });

  test("a form of more than 200 kB is refused", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const form = { answer: "a".repeat(210_000) };
    expect((await officer.post(`/console/tickets/${code}/answer`, form)).status).toBe(413);
  });

  test("control characters in a form do no harm", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const done = await officer.post(`/console/tickets/${code}/note`, { note: "Đã\0 gọi\u0007." });
    expect(done.status).toBe(303);
    expect((await officer.get(`/console/tickets/${code}`)).text).toContain("Đã gọi.");
  });
});
