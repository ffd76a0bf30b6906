import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { zaloBotApi } from "../../bot/zalo-bot/zalo-bot-api.ts";
import { openLog } from "../../server/log.ts";
import { pollZaloBot, type ZaloBotPollHouse } from "../../server/webhooks/poll-zalo-bot.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { type StubIntake, stubClock, stubIntake } from "../telegram/stub-house.ts";

const lan = userId(1);
let fake: FakeZalo;
let intake: StubIntake;
let lines: string[];
let troubles: (string | undefined)[];
let pollers: { stop: AbortController; ended: Promise<void> }[];

beforeEach(async () => {
  fake = await startFakeZalo();
  intake = stubIntake();
  lines = [];
  troubles = [];
  pollers = [];
});
afterEach(async () => {
  await Promise.all(pollers.map(end));
  await fake.stop();
});

function poll(house: Partial<ZaloBotPollHouse> = {}, token = fake.botToken) {
  const stop = new AbortController();
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const ended = pollZaloBot(
    {
      api: zaloBotApi({ token, apiRoot: fake.botApiRoot }, 500),
      bot: "1234567890",
      intake,
      clock: stubClock,
      random: () => 0.5,
      log: openLog("debug", sink),
      ignored: () => {},
      holdLock: async () => async () => {},
      onTrouble: (reason) => void troubles.push(reason),
      ...house,
    },
    { signal: stop.signal, pauseMs: 10 },
  );
  const poller = { stop, ended };
  pollers.push(poller);
  return poller;
}
async function end({ stop, ended }: (typeof pollers)[number]): Promise<void> {
  stop.abort();
  await ended;
}

test("what citizens write is kept in order, one by one", async () => {
  poll();
  const words = Array.from({ length: 60 }, (_, index) => `câu ${index}`);
  for (const text of words) fake.bot.say(lan, text);
  await expect.poll(() => intake.texts()).toEqual(words);
});

test("polls without news are no trouble", async () => {
  poll();
  await expect.poll(() => fake.callCount("bot:getupdates")).toBeGreaterThan(3);
  expect([lines, troubles.filter((reason) => reason !== undefined)]).toEqual([[], []]);
});

test("an event without a message is counted and does not hold the others back", async () => {
  const ignored: string[] = [];
  poll({ ignored: (name) => void ignored.push(name) });
  fake.bot.event(lan, "group.member.joined", {});
  fake.bot.say(lan, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  expect(ignored).toEqual(["other"]);
});

test("while the store is away one message is held, and Zalo keeps the next", async () => {
  intake.isAway = true;
  poll();
  fake.bot.say(lan, "một");
  fake.bot.say(lan, "hai");
  await expect.poll(() => troubles).toContain("store_away");
  expect(fake.bot.pendingCount()).toBe(1);
  intake.isAway = false;
  await expect.poll(() => intake.texts()).toEqual(["một", "hai"]);
  expect(troubles.at(-1)).toBeUndefined();
});

test("a message in hand at the end is kept all the same", async () => {
  intake.isAway = true;
  const poller = poll();
  fake.bot.say(lan, "một");
  await expect.poll(() => troubles).toContain("store_away");
  intake.isAway = false;
  await end(poller);
  expect(intake.texts()).toEqual(["một"]);
});

test("a message that the end takes away is told to the operator without its words", async () => {
  intake.isAway = true;
  const poller = poll();
  fake.bot.say(lan, "lời riêng");
  await expect.poll(() => troubles).toContain("store_away");
  await end(poller);
  expect(lines.at(-1)).toContain("were lost");
  expect(lines.join()).not.toContain("lời riêng");
});

test("a message that comes while the end waits for the poll is kept", async () => {
  await fake.stop();
  fake = await startFakeZalo({ secondMs: 100 });
  const { stop, ended } = poll({ api: zaloBotApi(access(), 3000) });
  await expect.poll(() => fake.callCount("bot:getupdates")).toBe(1);
  stop.abort();
  fake.bot.say(lan, "vào phút chót");
  await ended;
  expect(intake.texts()).toEqual(["vào phút chót"]);
});

test("a webhook left behind is removed, also one that is set later", async () => {
  const api = zaloBotApi(access());
  const webhook = { url: "https://danhoi.example.vn/x", secret_token: "bi-mat-01" };
  await api.call("setWebhook", webhook);
  poll();
  await expect.poll(() => fake.bot.webhook()).toBeUndefined();
  await api.call("setWebhook", webhook);
  await expect.poll(() => troubles).toContain("zalo_bot_taken");
  await expect.poll(() => fake.bot.webhook()).toBeUndefined();
  fake.bot.say(lan, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
});

test("while Zalo is away it keeps trying and says so once, without the token", async () => {
  poll();
  fake.bot.say(lan, "trước");
  await expect.poll(() => intake.texts()).toEqual(["trước"]);
  await fake.goAway();
  await expect.poll(() => lines.join()).toContain("zalo_away");
  await fake.comeBack();
  fake.bot.say(lan, "sau");
  await expect.poll(() => intake.texts()).toEqual(["trước", "sau"]);
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain(fake.botToken.split(":")[1]);
});

test("a token that Zalo does not know is told to the operator, without it", async () => {
  poll({}, "1:wrong-token");
  await expect.poll(() => lines.join()).toContain("ZALO_BOT_TOKEN");
  expect(lines.join()).not.toContain("wrong-token");
});

test("of two processes one polls, and the other takes over when it stops", async () => {
  let holder: string | undefined;
  const lockOf = (name: string) => async (lock: string) => {
    expect(lock).toBe("zalo-bot-poll:1234567890");
    if (holder !== undefined) return undefined;
    holder = name;
    return async () => void (holder = undefined);
  };
  const first = poll({ holdLock: lockOf("first") });
  poll({ holdLock: lockOf("second") });
  fake.bot.say(lan, "một");
  await expect.poll(() => intake.texts()).toEqual(["một"]);
  await end(first);
  await expect.poll(() => holder).toBe("second");
  fake.bot.say(lan, "hai");
  await expect.poll(() => intake.texts()).toEqual(["một", "hai"]);
});

function access() {
  return { token: fake.botToken, apiRoot: fake.botApiRoot };
}
