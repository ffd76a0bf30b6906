import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { mostStreamsOfChat } from "../../server/public/chat-hub.ts";
import { chatEvents } from "../../server/public/chat-event.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { echo } from "../support/spine.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";
import { type OpenStream, visit, visitorWith } from "./chat-visitor.ts";

describe.each(databaseKinds)("the events of a web chat on %s", (kind) => {
  let db: Database;
  let server: ChatServer;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    server = await startChatServer(db);
  });
  afterEach(() => server.stop());

  const newestContact = () =>
    db.prisma.contact.findFirstOrThrow({ orderBy: { createdAt: "desc" } });

  const sayAll = async (said: string[], stream: OpenStream, say: (text: string) => unknown) => {
    for (const text of said) {
      const before = stream.named("reply").length;
      await say(text);
      await expect.poll(() => stream.named("reply").length).toBe(before + 1);
    }
  };

  test("a reply comes over the open stream", async () => {
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await visitor.say("Học phí lớp 1 là bao nhiêu?");
    await expect.poll(() => stream.named("reply").length).toBe(1);
    expect(stream.talk()).toEqual(["> Học phí lớp 1 là bao nhiêu?", "Học phí lớp 1 là bao nhiêu?"]);
    stream.close();
  });

  test("who comes back later is told both sides of the talk in order", async () => {
    const visitor = await visit(server.url);
    const first = await visitor.listen();
    await sayAll(["một", "hai", "ba"], first, visitor.say);
    first.close();
    const again = await visitor.listen();
    await expect.poll(() => again.named("ready").length).toBe(1);
    expect(again.talk()).toEqual(["> một", "một", "> hai", "hai", "> ba", "ba"]);
    again.close();
  });

  test("who names the last event seen is told what came since, and no more", async () => {
    const visitor = await visit(server.url);
    const first = await visitor.listen();
    await sayAll(["một", "hai"], first, visitor.say);
    first.close();
    const last = first.named("reply")[0]?.id ?? "";
    for (const how of [{ lastEventId: last }, { after: last }]) {
      const again = await visitor.listen(how);
      await expect.poll(() => again.named("ready").length).toBe(1);
      expect(again.talk()).toEqual(["> hai", "hai"]);
      again.close();
    }
  });

  test("a reply comes over a stream of another process than the one that took the message", async () => {
    const other = await startChatServer(db);
    const visitor = await visit(server.url);
    const stream = await visitorWith(other.url, visitor.cookie).listen();
    await expect.poll(() => stream.named("ready").length).toBe(1);
    await visitor.say("qua tiến trình khác");
    await expect
      .poll(() => stream.talk())
      .toEqual(["> qua tiến trình khác", "qua tiến trình khác"]);
    stream.close();
    await other.stop();
  });

  test("replies come in order of their ids when many messages are sent at once", async () => {
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    const said = Array.from({ length: 12 }, (_, place) => `câu ${place}`);
    for (const text of said) await visitor.say(text);
    await expect.poll(() => stream.named("reply").length).toBe(12);
    expect(stream.named("reply").map(({ data }) => data["text"])).toEqual(said);
    const ids = stream.named("reply").map(({ data }) => Number(data["id"]));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    stream.close();
  });

  test("a talk longer than one reading is told from a cursor to its end", async () => {
    const visitor = await visit(server.url);
    const first = await visitor.listen();
    await sayAll(["mở đầu"], first, visitor.say);
    first.close();
    const contact = await newestContact();
    await db.prisma.letter.createMany({
      data: Array.from({ length: 250 }, (_, place) => sentLetter(contact.id, `thư ${place}`)),
    });
    const all = await visitor.listen({ after: "0" });
    await expect.poll(() => all.named("ready").length).toBe(1);
    expect(all.talk()).toHaveLength(252);
    expect(all.talk().at(-1)).toBe("thư 249");
    all.close();
    const latest = await visitor.listen();
    await expect.poll(() => latest.named("ready").length).toBe(1);
    expect(latest.talk()).toHaveLength(100);
    expect(latest.talk().at(-1)).toBe("thư 249");
    latest.close();
  });

  test("a letter committed after one with a greater id is told as well", async () => {
    await server.stop();
    server = await startChatServer(db, { beatMs: 2500 });
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await sayAll(["mở đầu"], stream, visitor.say);
    const { id: contactId } = await newestContact();
    const write = (id: bigint, text: string) =>
      db.prisma.letter.create({ data: { id, ...sentLetter(contactId, text) } });
    await write(90_002n, "của cán bộ");
    await expect.poll(() => stream.talk().at(-1)).toBe("của cán bộ");
    await write(90_001n, "của trợ lý");
    await expect.poll(() => stream.talk().at(-1)).toBe("của trợ lý");
    expect(stream.talk()).toEqual(["> mở đầu", "mở đầu", "của cán bộ", "của trợ lý"]);
    stream.close();
  });

  test("typing is announced while a turn is awaited, and taken back with its reply", async () => {
    await server.stop();
    let tries = 0;
    server = await startChatServer(db, {
      takeTurn: async (_tx, _contact, said) => {
        tries += 1;
        if (tries === 1) throw new Error("broken once, tried again a little later");
        return echo(said);
      },
    });
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await visitor.say("xin chào");
    await expect.poll(() => stream.named("typing").length).toBe(2);
    const order = stream.events.map(
      ({ name, data }) => `${name} ${JSON.stringify(data["on"] ?? "")}`,
    );
    expect(order.filter((event) => /typing|reply/.test(event))).toEqual([
      "typing true",
      `reply ""`,
      "typing false",
    ]);
    stream.close();
  });

  test("nobody sees another's chat, and who reads the database can't open it", async () => {
    const [mine, other] = [await visit(server.url), await visit(server.url)];
    const stream = await mine.listen();
    await sayAll(["chuyện riêng"], stream, mine.say);
    stream.close();
    const strange = await other.listen();
    await expect.poll(() => strange.named("ready").length).toBe(1);
    expect(strange.talk()).toEqual([]);
    strange.close();
    const { address } = await newestContact();
    expect(mine.cookie).not.toContain(address);
    const thief = await visitorWith(server.url, `dan_hoi_chat=${address}`).listen();
    await expect.poll(() => thief.named("ready").length).toBe(1);
    expect(thief.talk()).toEqual([]);
    thief.close();
  });

  test("a browser without a chat is told so", async () => {
    const response = await fetch(`${server.url}/api/chat/events`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "no_session" } });
  });

  test("of too many streams of one chat the oldest is parked", async () => {
    const visitor = await visit(server.url);
    const streams: OpenStream[] = [];
    for (let open = 0; open <= mostStreamsOfChat; open += 1) streams.push(await visitor.listen());
    await expect.poll(() => streams[0]?.isOver()).toBe(true);
    expect(streams[0]?.named("parked")).toHaveLength(1);
    await visitor.say("vẫn nghe chứ");
    await expect.poll(() => streams.at(-1)?.named("reply").length).toBe(1);
    for (const stream of streams) stream.close();
  });

  test("an erased chat is forgotten by the open page", async () => {
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await sayAll(["xoá giúp"], stream, visitor.say);
    await db.prisma.contact.updateMany({ data: { erasedAt: new Date() } });
    await visitor.say("còn đó không");
    await expect.poll(() => stream.named("cleared").length).toBe(1);
    stream.close();
  });

  test("a stopping server ends its streams", async () => {
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await expect.poll(() => stream.named("ready").length).toBe(1);
    const stopped = server.stop();
    await expect.poll(() => stream.isOver()).toBe(true);
    await stopped;
    server = await startChatServer(db);
  });

  test("every event keeps to the schema that the API description shows", async () => {
    await server.stop();
    server = await startChatServer(db, {
      takeTurn: async (_tx, _contact, { state }) => ({
        replies: [
          { title: "Học phí", text: "Xin chọn:", choices: [{ id: "fee", label: "Mức thu" }] },
        ],
        state,
        outcome: "answered",
      }),
    });
    const visitor = await visit(server.url);
    const stream = await visitor.listen();
    await visitor.say("chào");
    await visitor.post({ id: randomUUID(), choice: "fee" });
    await expect.poll(() => stream.named("reply").length).toBe(2);
    for (const { name, data } of stream.events) {
      expect(chatEvents[name as keyof typeof chatEvents].strict().parse(data)).toEqual(data);
    }
    expect(stream.named("message").map(({ data }) => data["choice"])).toEqual([undefined, "fee"]);
    stream.close();
  });
});

/** A letter that the outbox has done with. */
function sentLetter(contactId: string, text: string) {
  const now = new Date();
  const fate = { state: "sent", createdAt: now, finishedAt: now };
  return { contactId, channel: "web", bot: "web", reply: { text }, ...fate };
}
