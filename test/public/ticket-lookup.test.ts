import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { openFor } from "../tickets/ticket-desk.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";

/** A connection that idles while the database is busy in this very process may be cut. */
const fresh = { connection: "close" };
const named = { name: "Trần Thị Mẫu", address: "Thôn Mẫu", phone: "0912345678" };

describe.each(databaseKinds)("the public page of a ticket on %s", (kind) => {
  let db: Database;
  let server: ChatServer;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    server = await startChatServer(db);
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });
  beforeEach(() => db.prisma.$executeRaw`TRUNCATE ticket, lookup_attempt CASCADE`);

  const look = async (code: string, digits: string, headers = {}) => {
    const response = await fetch(`${server.url}/phieu`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...fresh, ...headers },
      body: new URLSearchParams({ code, digits }),
      redirect: "manual",
    });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const open = (more = {}) => db.transaction((tx) => openFor(tx, undefined, { ...named, ...more }));

  test("is a form that asks for code and digits, by POST", async () => {
    const response = await fetch(`${server.url}/phieu`, { headers: fresh });
    const html = await response.text();
    expect(html).toContain('<form method="post" action="/phieu"');
    expect(html).not.toContain("<script");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  test("shows status, date and what happened, but nobody's name and words", async () => {
    const { code } = await open({ what: "Chuyện riêng của gia đình tôi." });
    const { status, html, headers } = await look(code.toLowerCase(), "56 78");
    expect(status).toBe(200);
    expect(html).toContain(`Phiếu ${code}`);
    expect(html).toMatch(/trước hết ngày \d\d\/\d\d\/2026/);
    expect(html).toContain('class="steps"');
    expect(html).not.toMatch(/Trần Thị|Thôn|Chuyện riêng|0912345678/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("Luật Tố cáo Điều 56: a sealed ticket is answered exactly like an unknown one", async () => {
    const { code } = await open({ restricted: true });
    const sealed = await look(code, "5678");
    await db.prisma.$executeRaw`TRUNCATE ticket, lookup_attempt CASCADE`;
    const unknown = await look(code, "5678");
    expect(sealed.status).toBe(404);
    expect(sealed.html).toBe(unknown.html);
  });

  test("what can't be a code or four digits is told, is no try, and the title says so", async () => {
    const { status, html } = await look("PA-26-000001", "12");
    expect(status).toBe(422);
    expect(html).toContain("<title>Có lỗi: ");
    expect(html).toContain('aria-describedby="code-hint code-error"');
    expect(html).toContain('aria-describedby="digits-hint digits-error"');
    expect(await db.prisma.lookupAttempt.count()).toBe(0);
  });

  test("five wrong tries lock the network, and say until when", async () => {
    const { code } = await open();
    for (let tries = 0; tries < 4; tries += 1) expect((await look(code, "0000")).status).toBe(404);
    const locked = await look(code, "0000");
    expect(locked.status).toBe(429);
    expect((await look(code, "5678")).status).toBe(429);
  });

  test("what was typed comes back escaped", async () => {
    const { html } = await look('"><script>alert(1)</script>', "1234");
    expect(html).not.toContain("<script>alert");
  });

  test("another site can't try for its visitors", async () => {
    const { code } = await open();
    const { status } = await look(code, "5678", { origin: "https://elsewhere.example" });
    expect(status).toBe(303);
    expect(await db.prisma.lookupAttempt.count()).toBe(0);
  });
});
