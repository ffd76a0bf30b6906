import { afterEach, beforeEach, expect, test } from "vitest";
import { botOf } from "../../bot/telegram/bot-of.ts";
import { telegramApi } from "../../bot/telegram/telegram-api.ts";
import { type PollHouse, pollTelegram } from "../../server/webhooks/poll-telegram.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { faults } from "../support/fake-telegram/faults.ts";
import { stubClock, stubIntake, stubLog } from "./stub-house.ts";

let fake: FakeTelegram;
let intake: ReturnType<typeof stubIntake>;
let log: ReturnType<typeof stubLog>;
let pollers: { stop: AbortController; ended: Promise<void> }[];

beforeEach(async () => {
  fake = await startFakeTelegram();
  intake = stubIntake();
  log = stubLog();
  pollers = [];
});
afterEach(async () => {
  for (const { stop } of pollers) stop.abort();
  await Promise.all(pollers.map((poller) => poller.ended));
  await fake.stop();
});

function poll(house: Partial<PollHouse> = {}): AbortController {
  const stop = new AbortController();
  const ended = pollTelegram(
    {
      api: telegramApi(fake, 60_000),
      bot: botOf(fake.token),
      intake,
      clock: stubClock,
      random: () => 0.5,
      log,
      ignored: () => {},
      holdLock: async () => async () => {},
      ...house,
    },
    { signal: stop.signal, pauseMs: 20 },
  );
  pollers.push({ stop, ended });
  return stop;
}

test("what citizens write is kept in order, and confirmed after that", async () => {
  poll();
  const words = Array.from({ length: 250 }, (_, index) => `câu ${index}`);
  for (const text of words) fake.say(5, text);
  await expect.poll(() => fake.pendingCount()).toBe(0);
  expect(intake.texts()).toEqual(words);
});

test("only the kinds of update we know are asked for", async () => {
  poll();
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  fake.update(5, "channel_post", { message_id: 1, date: 1, chat: { id: 5 }, text: "x" });
  fake.block(5);
  await expect.poll(() => intake.texts()).toEqual(["một", "left"]);
});

test("an update without a message is counted and does not hold the others back", async () => {
  const ignored: string[] = [];
  poll({ ignored: (kind) => void ignored.push(kind) });
  fake.update(5, "message", { text: "không có chat" });
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  expect(ignored).toEqual(["message"]);
});

test("a batch that was not kept is fetched again, and nothing is lost or doubled", async () => {
  intake.isAway = true;
  poll();
  for (const chat of [1, 2, 3]) fake.say(chat, "một");
  await expect.poll(() => log.lines.join()).toContain("store_away");
  expect(fake.pendingCount()).toBe(3);
  intake.isAway = false;
  await expect.poll(() => fake.pendingCount()).toBe(0);
  expect(intake.kept).toHaveLength(3);
});

test("tapped buttons are answered", async () => {
  poll();
  const tap = fake.tapForged(5, "menu");
  await expect.poll(() => fake.isAnswered(tap)).toBe(true);
});

test("a button too old to answer does no harm", async () => {
  poll();
  fake.fail(
    { method: "answercallbackquery" },
    { kind: "refuse", code: 400, description: "Bad Request: query is too old" },
  );
  fake.tapForged(5, "menu");
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["choice", "một"]);
});

test("while Telegram is away it keeps trying and says so once", async () => {
  poll();
  fake.say(5, "trước");
  await expect.poll(() => intake.texts()).toEqual(["trước"]);
  await fake.goAway();
  await expect.poll(() => log.lines.join()).toContain("telegram_away");
  fake.say(5, "sau");
  await fake.comeBack();
  await expect.poll(() => intake.texts()).toEqual(["trước", "sau"]);
  expect(log.lines).toHaveLength(2);
  expect(log.lines.map((line) => line.split(" ")[0])).toEqual(["warn", "info"]);
});

test("a revoked token is told to the operator, without the token", async () => {
  poll({ api: telegramApi({ token: "1:wrong", apiRoot: fake.apiRoot }) });
  await expect.poll(() => log.lines.join()).toContain("TELEGRAM_BOT_TOKEN");
  expect(log.lines.join()).not.toContain("1:wrong");
});

test("the log does not hold the token when the network fails", async () => {
  await fake.goAway();
  poll();
  await expect.poll(() => log.lines.length).toBeGreaterThan(0);
  expect(log.lines.join()).not.toContain(fake.token.split(":")[1]);
  await fake.comeBack();
});

test("a flood answer at the start is obeyed, not died of", async () => {
  fake.fail({ method: "getupdates" }, faults.flood(0.01));
  poll();
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
});

test("a webhook left behind is removed", async () => {
  const api = telegramApi(fake);
  await api.setWebhook("http://127.0.0.1:1/x");
  fake.say(5, "một");
  poll();
  await expect.poll(() => intake.texts()).toEqual(["một"]);
});

test("of two processes one polls, and the other takes over when it stops", async () => {
  let holder: string | undefined;
  const lockOf = (name: string) => async (lock: string) => {
    expect(lock).toBe(`telegram-poll:${botOf(fake.token)}`);
    if (holder !== undefined) return undefined;
    holder = name;
    return async () => void (holder = undefined);
  };
  const first = poll({ holdLock: lockOf("first") });
  poll({ holdLock: lockOf("second") });
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  expect(holder).toBe("first");
  first.abort();
  await expect.poll(() => holder).toBe("second");
  fake.say(5, "hai");
  await expect.poll(() => intake.texts()).toEqual(["một", "hai"]);
  expect(log.lines.filter((line) => line.includes("another"))).toEqual([]);
});

test("the signal ends a held poll at once, with the batch in hand kept", async () => {
  const stop = poll();
  await expect.poll(() => fake.callCount("getupdates")).toBe(1);
  fake.say(5, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  const askedAt = performance.now();
  stop.abort();
  await pollers[0]!.ended;
  expect(performance.now() - askedAt).toBeLessThan(1000);
});
