import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage } from "../../bot/message.ts";
import { randomIds } from "../../server/ids.ts";
import { apiError } from "../../server/public/api-error.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";
import { visit, type Visitor } from "./chat-visitor.ts";
import type { Database } from "../../server/db.ts";

describe.each(databaseKinds)("a message to the web chat on %s", (kind) => {
  let db: Database;
  let server: ChatServer;
  let visitor: Visitor;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    server = await startChatServer(db);
    visitor = await visit(server.url);
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });

  const kept = async (id: string): Promise<InboundMessage["content"][]> => {
    const rows = await db.prisma.inbox.findMany({ where: { externalId: { endsWith: id } } });
    return rows.map(({ message }) => (message as InboundMessage).content);
  };

  test("is in the inbox when it is acknowledged", async () => {
    const id = randomUUID();
    const response = await visitor.say("Con tôi học lớp mấy?", id);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ id });
    expect(await kept(id)).toEqual([{ kind: "text", text: "Con tôi học lớp mấy?" }]);
  });

  test("tells its network as an id that is no address, alike for all its chats", async () => {
    for (const one of [visitor, await visit(server.url)]) await one.say("xin chào");
    const rows = await db.prisma.inbox.findMany({ orderBy: { id: "desc" }, take: 2 });
    const networks = rows.map(({ message }) => (message as InboundMessage).network);
    expect(networks[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(networks[1]).toBe(networks[0]);
  });

  test("with a repeated id is answered the same and kept once", async () => {
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => visitor.say("ba lần", id)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await kept(id)).toHaveLength(1);
  });

  test("with the id of another's message is kept as well", async () => {
    const id = randomUUID();
    await visitor.say("của tôi", id);
    await (await visit(server.url)).say("của người khác", id);
    expect(await kept(id)).toHaveLength(2);
  });

  test("may be a tapped choice, known or not", async () => {
    const id = randomUUID();
    expect((await visitor.post({ id, choice: "no-such-choice" })).status).toBe(202);
    expect(await kept(id)).toEqual([{ kind: "choice", id: "no-such-choice" }]);
  });

  test("loses its control characters and keeps its words", async () => {
    const id = randomUUID();
    await visitor.say("\u0000 Xin\u0007 chào\r\nanh\u202E chị 👨‍👩‍👧 \ud800", id);
    expect(await kept(id)).toEqual([{ kind: "text", text: "Xin chào\nanh chị 👨‍👩‍👧" }]);
  });

  test("of 4,000 characters is kept whole, typed with parted tone marks too", async () => {
    const id = randomUUID();
    const text = "ệ".repeat(4000);
    expect((await visitor.say(text.slice(0, 2000).normalize("NFD"), id)).status).toBe(202);
    expect(await kept(id)).toEqual([{ kind: "text", text: "ệ".repeat(2000) }]);
    expect((await visitor.say(text)).status).toBe(202);
  });

  test("without a cookie opens a chat", async () => {
    const response = await fetch(`${server.url}/api/chat/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: randomUUID(), text: "chào" }),
    });
    expect(response.status).toBe(202);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^dan_hoi_chat=[\w-]{43}; .*HttpOnly; SameSite=Lax/,
    );
  });

  test("without an id is a message of its own each time", async () => {
    const answers = [
      await visitor.post({ text: "không mã" }),
      await visitor.post({ text: "không mã" }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([202, 202]);
    const ids = await Promise.all(
      answers.map(async (answer) => (await answer.json()) as { id: string }),
    );
    expect(ids[0]?.id).not.toBe(ids[1]?.id);
  });

  const id = randomUUID();
  const json = { "content-type": "application/json" };
  test.each<[string, string | object, Record<string, string>, number, string]>([
    ["no JSON at all", "{", json, 400, "bad_json"],
    ["JSON that is no object", '"chào"', json, 400, "bad_json"],
    ["another content type", "text=a", { "content-type": "text/plain" }, 415, "wrong_content_type"],
    [
      "a form",
      "text=a",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      "wrong_content_type",
    ],
    [
      "an unknown charset",
      "{}",
      { "content-type": "application/json; charset=x" },
      415,
      "wrong_content_type",
    ],
    ["a compressed body", "{}", { ...json, "content-encoding": "gzip" }, 415, "wrong_content_type"],
    ["a body of 1 MB", { id, text: "a".repeat(1_000_000) }, json, 413, "too_large"],
    ["a text of 4,001 characters", { id, text: "a".repeat(4001) }, json, 422, "text_too_long"],
    ["a text of blanks", { id, text: " \n\t\u0000" }, json, 422, "empty_text"],
    ["an id that is no UUID", { id: "1", text: "a" }, json, 422, "invalid_message"],
    ["words and a choice at once", { id, text: "a", choice: "b" }, json, 422, "invalid_message"],
    ["a choice of 201 characters", { id, choice: "a".repeat(201) }, json, 422, "invalid_message"],
    ["a number for a text", { id, text: 1 }, json, 422, "invalid_message"],
    [
      "another site as its origin",
      { id, text: "a" },
      { ...json, origin: "https://evil.example" },
      403,
      "cross_site",
    ],
    ["no origin of its own", { id, text: "a" }, { ...json, origin: "null" }, 403, "cross_site"],
    [
      "a site beside ours as its sender",
      { id, text: "a" },
      { ...json, "sec-fetch-site": "same-site" },
      403,
      "cross_site",
    ],
  ])(
    "with %s is refused by name, politely, and not kept",
    async (_name, body, headers, status, code) => {
      const before = await db.prisma.inbox.count();
      const response = await visitor.post(body, headers);
      expect(response.status).toBe(status);
      const { error } = apiError.parse(await response.json());
      expect(error.code).toBe(code);
      expect(error.message).toMatch(/^Dạ, .*[.]$/);
      expect(await db.prisma.inbox.count()).toBe(before);
    },
  );

  test("from our own page is let in", async () => {
    const origin = new URL(server.url).origin;
    const headers = { origin, "sec-fetch-site": "same-origin" };
    expect((await visitor.post({ id: randomUUID(), text: "chào" }, headers)).status).toBe(202);
  });

  test("by another method is refused", async () => {
    const response = await fetch(`${server.url}/api/chat/messages`, { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("that the database cannot keep is to be sent again", async () => {
    const away = await startChatServer(db, {
      intake: { accept: () => Promise.reject(new Error("the database is away")) },
    });
    const response = await (await visit(away.url)).say("chào");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toMatchObject({ error: { code: "not_kept" } });
    await away.stop();
  });

  test("in a flood of new chats from one network is told to wait, while known chats go on", async () => {
    const calm = await startChatServer(db, {
      clock: { now: () => new Date("2026-11-23T02:00:00Z") },
      intake: { accept: () => Promise.resolve("kept") },
    });
    const known = await visit(calm.url);
    await known.say("một");
    const statuses: number[] = [];
    for (let chat = 0; chat < 100; chat += 1) {
      const response = await fetch(`${calm.url}/api/chat/messages`, {
        method: "POST",
        headers: { ...json, cookie: `dan_hoi_chat=${randomIds.token()}` },
        body: JSON.stringify({ id: randomUUID(), text: "a" }),
      });
      statuses.push(response.status);
      if (response.status === 429)
        expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect(statuses.slice(0, 99).every((status) => status === 202)).toBe(true);
    expect(statuses[99]).toBe(429);
    expect((await known.say("hai")).status).toBe(202);
    await calm.stop();
  });
});
