import { setTimeout as sleep } from "node:timers/promises";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { freePort, startServerProcess } from "../support/server-process.ts";
import { type Ground, loadEnvironment, memoryOf, token } from "./stage.ts";
import { percentile } from "../../bot/evaluation/percentile.ts";

export type TurnFigures = {
  chats: number;
  /** Offered turns a second; absent: each chat writes again as soon as it is answered. */
  offered?: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
};

export type TurnReport = { figures: TurnFigures[]; memory: { rest: number; peak: number } };

/** Full turns: from a citizen's message to the bot's sendMessage, over real HTTP both ways. */
export async function measureTurns(ground: Ground): Promise<TurnReport> {
  const fake = await startFakeTelegram({ token });
  const port = await freePort();
  const server = await startServerProcess(loadEnvironment(ground, port, fake.apiRoot));
  await sleep(5000); // come to rest
  const rest = memoryOf(server.pid).now;
  const figures: TurnFigures[] = [];
  let firstChat = 1;
  for (const chats of [1, 50, 500]) {
    const own = Array.from({ length: chats }, (_, place) => firstChat + place);
    firstChat += chats;
    await greet(fake, own);
    figures.push(await asFastAsAnswered(fake, own, 15_000));
  }
  const calm = Array.from({ length: 50 }, (_, place) => firstChat + place);
  await greet(fake, calm);
  figures.push(await atRate(fake, calm, 100, 15_000));
  const { peak } = memoryOf(server.pid);
  await server.stop();
  await fake.stop();
  return { figures, memory: { rest, peak } };
}

/** Everyday questions that are answered in one letter, without tone marks as people write. */
const questions = [
  "xin chuyen truong cho con can giay to gi",
  "le phi cap ban sao bang tot nghiep bao nhieu",
  "mo nhom tre doc lap can dieu kien gi",
  "con ho ngheo duoc ho tro chi phi hoc tap khong",
  "tuyen sinh lop 6 nop ho so o dau",
];

/** The first word of a chat is greeted and explained: not part of the measurement. */
async function greet(fake: FakeTelegram, chats: readonly number[]): Promise<void> {
  for (const chat of chats) fake.say(chat, "/menu");
  await Promise.all(chats.map((chat) => fake.waitFor(chat, () => true, { timeoutMs: 60_000 })));
  await sleep(1000);
}

async function asFastAsAnswered(
  fake: FakeTelegram,
  chats: readonly number[],
  ms: number,
): Promise<TurnFigures> {
  const latencies: number[] = [];
  const began = performance.now();
  const talk = async (chat: number): Promise<void> => {
    for (let turn = chat; performance.now() - began < ms; turn += 1) {
      const after = fake.messages(chat).at(-1)?.id ?? 0;
      const said = performance.now();
      fake.say(chat, questions[turn % questions.length] ?? "");
      const { at } = await fake.waitFor(chat, () => true, { after, timeoutMs: 60_000 });
      latencies.push(at - said);
    }
  };
  await Promise.all(chats.map(talk));
  const seconds = (performance.now() - began) / 1000;
  return { chats: chats.length, perSecond: latencies.length / seconds, ...spread(latencies) };
}

async function atRate(
  fake: FakeTelegram,
  chats: readonly number[],
  perSecond: number,
  ms: number,
): Promise<TurnFigures> {
  const before = new Map(chats.map((chat) => [chat, fake.messages(chat).length]));
  const said = new Map(chats.map((chat) => [chat, [] as number[]]));
  const began = performance.now();
  const all = Math.round((perSecond * ms) / 1000);
  for (let turn = 0; turn < all; turn += 1) {
    const due = began + (turn * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    const chat = chats[turn % chats.length] ?? 0;
    // From when it should have been said: a late generator flatters nobody.
    said.get(chat)?.push(due);
    fake.say(chat, questions[turn % questions.length] ?? "");
  }
  await Promise.all(
    chats.map((chat) =>
      fake.waitForCount(chat, (before.get(chat) ?? 0) + (said.get(chat)?.length ?? 0), 60_000),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  const latencies = chats.flatMap((chat) => {
    const own = fake.messages(chat).slice(before.get(chat));
    return (said.get(chat) ?? []).map((at, place) => (own[place]?.at ?? Infinity) - at);
  });
  return {
    chats: chats.length,
    offered: perSecond,
    perSecond: latencies.length / seconds,
    ...spread(latencies),
  };
}

function spread(latencies: number[]): { p50: number; p95: number; p99: number } {
  return {
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    p99: percentile(latencies, 99),
  };
}
