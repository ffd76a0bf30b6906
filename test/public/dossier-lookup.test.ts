import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { hashDigits } from "../../server/dossiers/keyed-hash.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";

const secretKey = "k".repeat(32);
const code = "000.00.99.H99-261105-0023";
const now = new Date("2026-11-23T02:00:00Z");

describe("the public page of a dossier", () => {
  let db: Database;
  let server: ChatServer;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    const clock = { now: () => now };
    server = await startChatServer(db, { secretKey, clock, hotline: "1900 0000" });
    for (const one of [code, "000.00.98.H99-261105-0023"]) await make(one);
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });
  beforeEach(() => db.prisma.$executeRaw`TRUNCATE lookup_attempt`);

  const make = (one: string) =>
    makeDossier(db.prisma, {
      code: one,
      phoneHash: hashDigits(secretKey, one, "1234"),
      idHash: hashDigits(secretKey, one, "9876"),
    });
  const look = async (typed: string, digits: string, headers = {}) => {
    const response = await fetch(`${server.url}/tra-cuu`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        connection: "close",
        ...headers,
      },
      body: new URLSearchParams({ code: typed, digits }),
      redirect: "manual",
    });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  test("is a form that asks for code and digits, by POST and without a script", async () => {
    const response = await fetch(`${server.url}/tra-cuu`, { headers: { connection: "close" } });
    const html = await response.text();
    expect(html).toContain('<form method="post" action="/tra-cuu"');
    expect(html).not.toContain("<script");
    expect(html).toContain('media="print"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  test("shows state, dates, lateness, office and whom to call, and the way to be told news", async () => {
    const { status, html, headers } = await look(code.toLowerCase().replaceAll(".", " "), "12 34");
    expect(status).toBe(200);
    for (const words of ["Đang xử lý", "Nguyễn V*** M***", "1900 0000", "Báo tin cho tôi"])
      expect(html).toContain(words);
    expect(html).toMatch(/trễ \d+ ngày làm việc so với ngày hẹn 12\/11\/2026/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("takes the digits of the identity number, and lists several that match", async () => {
    const { status, html } = await look("0023 ngày 5/11", "9876");
    expect(status).toBe(200);
    expect(html.match(/class="found"/g)).toHaveLength(2);
    expect(html).toContain("Có 2 hồ sơ khớp");
  });

  test("what can't be a code or four digits is told, is no try, and the title says so", async () => {
    const { status, html } = await look("PA-26-004217-K", "12");
    expect(status).toBe(422);
    expect(html).toContain("<title>Có lỗi: ");
    expect(html).toContain('aria-describedby="code-hint code-error"');
    expect(html).toContain('aria-describedby="digits-hint digits-error"');
    expect(await db.prisma.lookupAttempt.count()).toBe(0);
  });

  test("an unknown code and wrong digits are one page but for the code", async () => {
    const unknown = "000.00.99.H99-261105-9999";
    const wrong = await look(code, "0000");
    await db.prisma.$executeRaw`TRUNCATE lookup_attempt`;
    const guessed = await look(unknown, "0000");
    expect([wrong.status, guessed.status]).toEqual([404, 404]);
    expect(guessed.html.replaceAll(unknown, code)).toBe(wrong.html);
  });

  test("five wrong tries lock the network, and say until when", async () => {
    for (let tries = 0; tries < 4; tries += 1)
      expect((await look(`H99-25110${tries + 1}-0001`, "0000")).status).toBe(404);
    const locked = await look(code, "0000");
    expect(locked.status).toBe(429);
    expect(locked.html).toContain("tạm khóa đến 10:00 ngày 23/11/2026");
    expect((await look(code, "1234")).status).toBe(429);
  });

  test("what was typed comes back escaped", async () => {
    const { html } = await look('"><script>alert(1)</script>', "1234");
    expect(html).not.toContain("<script>alert");
  });

  test("another site can't try for its visitors", async () => {
    const { status } = await look(code, "1234", { origin: "https://elsewhere.example" });
    expect(status).toBe(303);
    expect(await db.prisma.lookupAttempt.count()).toBe(0);
  });

  test("is linked from the chat's page and from the tickets' page", async () => {
    for (const page of ["/", "/phieu"]) {
      const response = await fetch(`${server.url}${page}`, { headers: { connection: "close" } });
      expect(await response.text()).toContain('href="/tra-cuu"');
    }
  });
});
