import { afterEach, describe, expect, test } from "vitest";
import { type TestHouse, openHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";

let house: TestHouse;
afterEach(() => house.close());

const post = (url: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
  fetch(`${url}/webhooks/telegram`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const withSecret = () => ({ "x-telegram-bot-api-secret-token": house.secret });
const updateOf = (id: number, chat: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1_790_000_000,
    chat: { id: chat, type: "private", first_name: "Bình" },
    from: { id: chat, is_bot: false, first_name: "Bình" },
    text,
  },
});

describe.each(databaseKinds)("the spine on %s", (kind) => {
  test("three identical deliveries get one answer", async () => {
    house = await openHouse(kind);
    await greetedCitizen(house.fake, 7);
    const update = updateOf(900_000, 7, "/help");
    const answers = await Promise.all(
      [1, 2, 3].map(() => post(house.app.url, update, withSecret())),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    await house.fake.waitForCount(7, 3);
    await house.lookInto(async (db) => {
      expect(await db.prisma.inbox.count({ where: { externalId: "900000" } })).toBe(1);
      expect(await db.prisma.turn.count({ where: { outcome: "help" } })).toBe(1);
    });
    expect(house.fake.messages(7)).toHaveLength(3);
  });

  test("a wrong secret is 401 and nothing is stored", async () => {
    house = await openHouse(kind);
    const wrong = { "x-telegram-bot-api-secret-token": "khong-phai" };
    for (const headers of [wrong, {}]) {
      expect((await post(house.app.url, updateOf(1, 7, "chào"), headers)).status).toBe(401);
    }
    expect(await house.lookInto((db) => db.prisma.inbox.count())).toBe(0);
  });

  test("429 leads to one later success, and the answer behind it keeps its place", async () => {
    house = await openHouse(kind);
    const citizen = await greetedCitizen(house.fake, 7);
    house.fake.fail({ method: "sendmessage", chat: 7 }, { kind: "flood", retryAfter: 1 });
    await citizen.say("/help");
    await citizen.say("/menu");
    expect(house.fake.messages(7)).toHaveLength(4);
  });

  test("Telegram goes away and comes back: nothing is lost, nothing comes twice", async () => {
    house = await openHouse(kind);
    const citizen = await greetedCitizen(house.fake, 7);
    await house.fake.goAway();
    expect((await post(house.app.url, updateOf(1, 7, "/help"), withSecret())).status).toBe(200);
    await house.restart();
    await house.fake.comeBack();
    await house.fake.waitForCount(7, 3);
    await citizen.say("/menu");
    expect(house.fake.messages(7)).toHaveLength(4);
  });
});

test.runIf(databaseKinds.includes("postgresql"))(
  "two processes on one PostgreSQL take every turn once and in order",
  async () => {
    house = await openHouse("postgresql");
    const urls = [house.app.url, (await house.startAnother()).url];
    const chats = Array.from({ length: 20 }, (_, place) => 100 + place);
    for (const chat of chats) house.fake.unblock(chat);
    const talk = async (chat: number): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) {
        const words = turn % 2 === 0 ? "/help" : "/menu";
        const url = urls[(turn + chat) % 2] ?? "";
        const update = updateOf(10_000 + chat * 100 + turn, chat, words);
        expect((await post(url, update, withSecret())).status).toBe(200);
      }
    };
    await Promise.all(chats.map(talk));
    await expect.poll(() => house.fake.allMessages().length, { timeout: 20_000 }).toBe(20 * 21);
    const turns = await house.lookInto((db) =>
      db.prisma.turn.findMany({ orderBy: { id: "asc" }, include: { inbox: true } }),
    );
    const texts = turns.filter((turn) => Number(turn.inbox.externalId) >= 10_000);
    expect(texts).toHaveLength(400);
    for (const chat of chats) {
      const own = texts.filter((turn) => turn.inbox.conversationKey.endsWith(`:${chat}`));
      const ids = own.map((turn) => Number(turn.inbox.externalId));
      expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    }
  },
);
