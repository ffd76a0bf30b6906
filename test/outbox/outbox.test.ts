import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pino } from "pino";
import type { Channel } from "../../bot/channel.ts";
import { type Clock, systemClock } from "../../server/clock.ts";
import type { Database } from "../../server/db.ts";
import { endCutOffLetters } from "../../server/outbox/end-cut-off-letters.ts";
import { retryLetter } from "../../server/outbox/letter-store.ts";
import { outboxDepth } from "../../server/outbox/letter-view.ts";
import { claimMs } from "../../server/outbox/letter.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { startSender, type Sender } from "../../server/outbox/sender.ts";
import { withdrawStaleLetters } from "../../server/outbox/withdraw-stale-letters.ts";
import { randomIds } from "../../server/ids.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { setClock } from "../support/set-clock.ts";
import { testChannel } from "../support/test-channel.ts";

const log = pino({ level: "silent" });

describe.each(databaseKinds)("the outbox on %s", (kind) => {
  let db: Database;
  const senders: Sender[] = [];
  const send = (channel: Channel, clock: Clock = systemClock): Sender => {
    const house = { db, clock, ids: randomIds, log, parallel: 8 };
    const sender = startSender({ ...house, onDelivery: () => {} }, channel);
    senders.push(sender);
    return sender;
  };
  const contact = async (address: string, more: { isGroup?: boolean } = {}): Promise<string> => {
    const data = { channel: "test", bot: "bot", address, ...more };
    return (await db.prisma.contact.create({ data })).id;
  };
  const post = (contactId: string, ...texts: string[]) =>
    db.transaction((tx) =>
      postLetters(
        tx,
        contactId,
        texts.map((text) => ({ text })),
        { now: systemClock.now() },
      ),
    );
  const states = async () =>
    (await db.prisma.letter.findMany({ orderBy: { id: "asc" } })).map((letter) => letter.state);

  beforeEach(async () => {
    db = await openTestDatabase(kind);
  });
  afterEach(async () => {
    await Promise.all(senders.splice(0).map((sender) => sender.stop()));
    await db.close();
  });

  test("letters to one contact leave in order and no sooner than the pace allows", async () => {
    const channel = testChannel({ pace: { contactMs: 500, groupMs: 500, perSecond: 1000 } });
    await post(await contact("a"), "một", "hai", "ba");
    send(channel);
    await expect.poll(() => channel.texts(), { timeout: 10_000 }).toEqual(["một", "hai", "ba"]);
    const [first, second, third] = channel.tried.map((letter) => letter.at);
    // Counted from the claim: on a busy machine the first may take longer from there to the wire.
    expect(third! - first!).toBeGreaterThanOrEqual(500);
    expect(second! - first!).toBeGreaterThanOrEqual(50);
  });

  test("a bot keeps to its letters a second, also with two senders", async () => {
    const pace = { contactMs: 0, groupMs: 0, perSecond: 10 };
    const one = testChannel({ pace });
    const two = testChannel({ pace });
    for (let i = 0; i < 25; i += 1) await post(await contact(`c${i}`), "chào");
    send(one);
    send(two);
    const all = () => [...one.sent, ...two.sent];
    await expect.poll(() => all().length, { timeout: 10_000 }).toBe(25);
    const times = all().map((letter) => letter.at);
    // One is there at the start, ten come each second: 25 take 2.4 seconds at the least.
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1300);
  });

  test("two senders never send a letter twice", async () => {
    const one = testChannel();
    const two = testChannel();
    for (let i = 0; i < 40; i += 1) await post(await contact(`c${i}`), "một", "hai");
    send(one);
    send(two);
    const all = () => [...one.sent, ...two.sent].map((l) => `${l.address} ${l.reply.text}`);
    await expect.poll(() => all().length, { timeout: 20_000 }).toBe(80);
    await expect.poll(states).toEqual(Array.from({ length: 80 }, () => "sent"));
    expect(new Set(all()).size).toBe(80);
  });

  test("busy with retry_after: sent once, later, and the letters behind it wait", async () => {
    const channel = testChannel({
      answer: (_letter, count) =>
        count === 1
          ? { kind: "busy", reason: "429", retryAfterMs: 400, wholeBot: false }
          : { kind: "sent" },
    });
    await post(await contact("a"), "một", "hai");
    send(channel);
    await expect.poll(() => channel.texts()).toEqual(["một", "hai"]);
    expect(channel.tried).toHaveLength(3);
    expect(channel.tried[1]!.at - channel.tried[0]!.at).toBeGreaterThanOrEqual(395);
  });

  test("who blocked us is marked unreachable, and nothing more is tried", async () => {
    const channel = testChannel({
      answer: () => ({ kind: "refused", reason: "403", unreachable: true }),
    });
    const id = await contact("a");
    await post(id, "một", "hai");
    send(channel);
    await expect.poll(states).toEqual(["refused", "refused"]);
    await post(id, "ba");
    expect(await states()).toEqual(["refused", "refused", "refused"]);
    expect(channel.tried).toHaveLength(1);
    expect((await db.prisma.contact.findFirstOrThrow()).unreachableAt).not.toBeNull();
  });

  test("an unknown fate is never tried again by itself, but by a person", async () => {
    const channel = testChannel({
      answer: (_letter, count) =>
        count === 1 ? { kind: "unknown", reason: "timeout" } : { kind: "sent" },
    });
    await post(await contact("a"), "một", "hai");
    send(channel);
    await expect.poll(states).toEqual(["unknown", "sent"]);
    const { id } = await db.prisma.letter.findFirstOrThrow({ where: { state: "unknown" } });
    expect(await db.transaction((tx) => retryLetter(tx, id))).toBe(true);
    await expect.poll(states).toEqual(["sent", "sent"]);
    expect(await db.transaction((tx) => retryLetter(tx, id))).toBe(false);
  });

  test("a channel that throws leaves the fate unknown and goes on", async () => {
    const channel = testChannel({
      answer: (_letter, count) => {
        if (count === 1) throw new TypeError("bug");
        return { kind: "sent" };
      },
    });
    await post(await contact("a"), "một", "hai");
    send(channel);
    await expect.poll(states).toEqual(["unknown", "sent"]);
  });

  test("broken access pauses the bot and loses nothing", async () => {
    let isMended = false;
    const channel = testChannel({
      answer: () => (isMended ? { kind: "sent" } : { kind: "broken", reason: "401" }),
    });
    for (const address of ["a", "b", "c"]) await post(await contact(address), "chào");
    send(channel);
    await expect.poll(() => channel.tried.length).toBeGreaterThan(0);
    isMended = true;
    await expect.poll(() => channel.texts().length, { timeout: 10_000 }).toBe(3);
  });

  test("a moved chat gets its letter at the new address", async () => {
    const channel = testChannel({
      answer: ({ address }) =>
        address === "old" ? { kind: "moved", to: "new" } : { kind: "sent" },
    });
    await post(await contact("old", { isGroup: true }), "chào");
    send(channel);
    await expect.poll(() => channel.sent.map((letter) => letter.address)).toEqual(["new"]);
  });

  test("a letter cut off on its way becomes unknown once its claim has run out", async () => {
    await post(await contact("a"), "một");
    const ago = new Date(Date.now() - claimMs - 1000);
    const data = { state: "sending", claim: "dead", claimUntil: ago };
    await db.prisma.letter.updateMany({ data });
    const house = { db, clock: systemClock, log };
    expect(await endCutOffLetters(house, "claim_ran_out")).toBe(1);
    expect(await states()).toEqual(["unknown"]);
    expect(await outboxDepth(db.prisma, systemClock.now())).toMatchObject([
      { state: "unknown", letters: 1 },
    ]);
  });

  test("a stale letter never leaves, holds up no other, and ends as withdrawn", async () => {
    const channel = testChannel();
    const now = systemClock.now();
    const to = await contact("a");
    const staleAt = new Date(now.getTime() - 1);
    await db.transaction((tx) => postLetters(tx, to, [{ text: "cũ" }], { now, staleAt }));
    const later = new Date(now.getTime() + 60_000);
    await db.transaction((tx) => postLetters(tx, to, [{ text: "mới" }], { now, staleAt: later }));
    send(channel);
    await expect.poll(states).toEqual(["pending", "sent"]);
    const inside = { tx: db.prisma, clock: systemClock };
    expect(await withdrawStaleLetters(inside)).toBe(1);
    expect(await states()).toEqual(["withdrawn", "sent"]);
    expect(channel.texts()).toEqual(["mới"]);
  });

  test("a clock that jumps an hour either way does not hold letters back", async () => {
    const channel = testChannel({ pace: { contactMs: 100, groupMs: 100, perSecond: 5 } });
    const clock = setClock();
    const id = await contact("a");
    send(channel, clock);
    for (const [place, jump] of [0, -3_600_000, 7_200_000].entries()) {
      clock.move(jump);
      await post(id, `tin ${place}`);
      await expect.poll(() => channel.texts(), { timeout: 5000 }).toHaveLength(place + 1);
    }
  });

  test("stopping waits for the letter in hand and leaves none half sent", async () => {
    const answers: (() => void)[] = [];
    const channel = testChannel({
      answer: () => new Promise((resolve) => answers.push(() => resolve({ kind: "sent" }))),
    });
    await post(await contact("a"), "một");
    const sender = send(channel);
    await expect.poll(() => channel.tried.length).toBe(1);
    const stopped = sender.stop();
    await post(await contact("b"), "hai");
    answers.forEach((answer) => answer());
    await stopped;
    expect(await states()).toEqual(["sent", "pending"]);
  });
});
