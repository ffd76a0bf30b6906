import net from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { botOf } from "../../bot/telegram/bot-of.ts";
import { telegramApi } from "../../bot/telegram/telegram-api.ts";
import { registerTelegram } from "../../server/webhooks/register-telegram.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { serveWebhook, stubClock, stubIntake, stubLog, type WebhookServer } from "./stub-house.ts";

const secret = "bi-mat_0123456789";
let fake: FakeTelegram;
let server: WebhookServer;
let intake: ReturnType<typeof stubIntake>;
let log: ReturnType<typeof stubLog>;
let ignored: string[];
let statuses: number[];

beforeEach(async () => {
  fake = await startFakeTelegram({ secondMs: 5 });
  intake = stubIntake();
  log = stubLog();
  ignored = [];
  statuses = [];
  server = await serveWebhook({
    intake,
    clock: stubClock,
    bot: botOf(fake.token),
    secret,
    log,
    observe: {
      answered: (status) => void statuses.push(status),
      ignored: (kind) => void ignored.push(kind),
    },
  });
});
afterEach(async () => {
  await server.close();
  await fake.stop();
});

const register = (): Promise<void> =>
  registerTelegram(
    { api: telegramApi(fake), random: () => 0.5, log },
    { kind: "webhook", publicUrl: server.root, secret },
    { signal: new AbortController().signal },
  );

const update = (id = 1, text = "xin chào") => ({
  update_id: id,
  message: { message_id: 1, date: 1, chat: { id: 5, type: "private" }, text },
});

function post(body: string, headers: Record<string, string> = {}) {
  return fetch(server.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": secret,
      ...headers,
    },
    body,
  });
}

test("what a citizen writes is kept before Telegram is told 200", async () => {
  await register();
  fake.say(5, "Học phí bao nhiêu?");
  await fake.drained();
  expect(intake.texts()).toEqual(["Học phí bao nhiêu?"]);
  expect(intake.kept[0]).toMatchObject({
    channel: "telegram",
    bot: botOf(fake.token),
    address: "5",
  });
});

test("fifty chats at once arrive whole and each in its order", async () => {
  await register();
  const chats = Array.from({ length: 50 }, (_, index) => 100 + index);
  const words = Array.from({ length: 10 }, (_, index) => `câu ${index}`);
  for (const text of words) for (const chat of chats) fake.say(chat, text);
  await fake.drained();
  for (const chat of chats) expect(intake.texts(chat)).toEqual(words);
});

test("three deliveries of one update are acknowledged and kept once", async () => {
  await register();
  const { update_id } = fake.say(5, "một lần thôi");
  await fake.drained();
  expect([await fake.deliverAgain(update_id), await fake.deliverAgain(update_id)]).toEqual([
    200, 200,
  ]);
  expect(intake.texts()).toEqual(["một lần thôi"]);
});

test("a tapped button is kept, and its spinner stopped by the answer itself", async () => {
  await register();
  const tap = fake.tapForged(5, "menu");
  await fake.drained();
  expect(intake.kept[0]?.content).toEqual({ kind: "choice", id: "menu" });
  await expect.poll(() => fake.isAnswered(tap)).toBe(true);
  expect(fake.callCount("answercallbackquery")).toBe(0);
});

test("while the store is away Telegram keeps the update and brings it again", async () => {
  await register();
  intake.isAway = true;
  fake.say(5, "một");
  fake.say(5, "hai");
  await expect.poll(() => fake.webhookAnswers().get(503) ?? 0).toBeGreaterThan(2);
  intake.isAway = false;
  await fake.drained();
  expect(intake.texts()).toEqual(["một", "hai"]);
  const said = log.lines.filter((line) => line.includes("inbox"));
  expect(said.map((line) => line.split(" ")[0])).toEqual(["error", "info"]);
});

test("a store that is away is 503 with the time to come again", async () => {
  intake.isAway = true;
  const response = await post(JSON.stringify(update()));
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
});

describe("who is not Telegram", () => {
  test.each([undefined, "", "wrong", `${secret}x`, secret.slice(1)])(
    "secret %j: 401 and nothing is kept",
    async (given) => {
      const response = await fetch(server.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(given !== undefined && { "x-telegram-bot-api-secret-token": given }),
        },
        body: JSON.stringify(update()),
      });
      expect(response.status).toBe(401);
      expect(intake.kept).toEqual([]);
    },
  );

  test("is refused before its body has come", async () => {
    const socket = net.connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write(
      "POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n",
    );
    socket.write("content-length: 500000\r\n\r\n{");
    const [first] = await new Promise<Buffer[]>((resolve) =>
      socket.once("data", (data) => resolve([data])),
    );
    socket.destroy();
    expect(first?.toString()).toMatch(/^HTTP\/1.1 401/);
  });

  test("is cut off when it goes on sending", async () => {
    const socket = net.connect(Number(new URL(server.url).port), "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    socket.write(
      "POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ncontent-length: 999000000\r\n\r\n",
    );
    const chunk = Buffer.alloc(256 * 1024);
    const pour = (): void => void (socket.writable && socket.write(chunk, pour));
    pour();
    await closed;
    expect(socket.bytesWritten).toBeLessThan(32 * 1024 * 1024);
  });

  test("finds no open door when the house has no secret", async () => {
    const observe = { answered: () => {}, ignored: () => {} };
    const house = { intake, clock: stubClock, bot: "1", secret: "", log, observe };
    const open = await serveWebhook(house);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": "" };
    const response = await fetch(open.url, {
      method: "POST",
      headers,
      body: JSON.stringify(update()),
    });
    await open.close();
    expect(response.status).toBe(401);
  });
});

describe("bad input from Telegram's side", () => {
  const bad: [string, string, Record<string, string>, number][] = [
    ["malformed JSON", "{", {}, 400],
    ["an empty body", "", {}, 400],
    ["another content type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a look-alike content type", "{}", { "content-type": "application/jsonx" }, 415],
    ["a body over 1 MB", JSON.stringify(update(1, "a".repeat(1_100_000))), {}, 413],
    ["no update", "[]", {}, 200],
    ["an update without id", JSON.stringify({ message: {} }), {}, 200],
    [
      "an update of an unknown kind without a chat",
      JSON.stringify({ update_id: 1, weather: {} }),
      {},
      200,
    ],
  ];

  test.each(bad)("%s: nothing is kept", async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
    expect(intake.kept).toEqual([]);
    expect(statuses).toEqual([status]);
  });

  test("a body over 1 MB without a length is cut off as well", async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let mb = 0; mb < 3; mb++) controller.enqueue(new Uint8Array(500_000));
        controller.close();
      },
    });
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test("what holds no message is acknowledged and counted by kind", async () => {
    await post(JSON.stringify({ update_id: 1, weather: {} }));
    await post(JSON.stringify({ update_id: 2, "Bad Kind!": {} }));
    await post("5");
    expect(ignored).toEqual(["weather", "odd", "not_an_update"]);
  });

  test("an unknown kind of message in a chat is kept as unsupported", async () => {
    await register();
    fake.show(5, { hologram: {} });
    await fake.drained();
    expect(intake.kept[0]?.content).toEqual({ kind: "unsupported", name: "hologram" });
  });

  test("a text of 4,096 characters is kept whole", async () => {
    await register();
    fake.say(5, "ệ".repeat(4096));
    await fake.drained();
    expect(intake.texts()[0]).toHaveLength(4096);
  });
});
