import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeMessage } from "../support/make-message.ts";
import { setClock } from "../support/set-clock.ts";
import { echo, type Spine, startSpine } from "../support/spine.ts";
import { testChannel } from "../support/test-channel.ts";

describe.each(databaseKinds)("the inbox on %s", (kind) => {
  let db: Database;
  const spines: Spine[] = [];
  const start: typeof startSpine = (on, options) => {
    const spine = startSpine(on, options);
    spines.push(spine);
    return spine;
  };
  beforeEach(async () => {
    db = await openTestDatabase(kind);
  });
  afterEach(async () => {
    await Promise.all(spines.splice(0).map((spine) => spine.stop()));
    await db.close();
  });

  const turns = () => db.prisma.turn.findMany({ orderBy: { id: "asc" } });

  test("a message is in the database before it is acknowledged", async () => {
    const { intake, worker } = start(db);
    await worker.stop();
    expect(await intake.accept(makeMessage("chào"))).toBe("kept");
    expect(await db.prisma.inbox.count({ where: { state: "pending" } })).toBe(1);
  });

  test("three identical deliveries are one message, one turn and one letter", async () => {
    const channel = testChannel();
    const { intake } = start(db, { channel });
    const message = makeMessage("chào");
    const fates = await Promise.all([1, 2, 3].map(() => intake.accept(message)));
    expect(fates.toSorted()).toEqual(["kept", "repeat", "repeat"]);
    expect(await intake.accept(message)).toBe("repeat");
    await expect.poll(() => channel.texts()).toEqual(["chào"]);
    expect(await turns()).toHaveLength(1);
  });

  test("the same id on another bot is another message", async () => {
    const { intake } = start(db);
    const message = makeMessage("chào");
    expect(await intake.accept(message)).toBe("kept");
    expect(await intake.accept({ ...message, bot: "other" })).toBe("kept");
  });

  test("turns of a conversation keep their order, and every one has its outcome", async () => {
    const channel = testChannel();
    const { intake } = start(db, { channel });
    const chats = ["a", "b", "c", "d", "e"];
    const words = Array.from({ length: 12 }, (_, place) => String(place));
    await Promise.all(
      chats.map(async (address) => {
        for (const word of words) await intake.accept(makeMessage(word, { address }));
      }),
    );
    await expect.poll(() => channel.sent.length, { timeout: 20_000 }).toBe(60);
    for (const address of chats) expect(channel.texts(address)).toEqual(words);
    expect((await turns()).every((turn) => turn.outcome === "answered")).toBe(true);
  });

  test("a state is handed from turn to turn", async () => {
    const seen: unknown[] = [];
    const { intake } = start(db, {
      takeTurn: async (_tx, _contact, said) => {
        seen.push(said.state.topic);
        return { ...echo(said), state: { ...said.state, topic: `slug-${seen.length}` } };
      },
    });
    for (const word of ["một", "hai", "ba"]) await intake.accept(makeMessage(word));
    await expect.poll(() => seen).toEqual([undefined, "slug-1", "slug-2"]);
  });

  test("a turn that throws leaves nothing behind and is tried again", async () => {
    const channel = testChannel();
    let tries = 0;
    const { intake } = start(db, {
      channel,
      takeTurn: async (tx, _contact, said) => {
        tries += 1;
        await tx.setting.create({ data: { key: "touched", value: "x" } });
        if (tries < 3) throw new Error("broken");
        return echo(said);
      },
    });
    await intake.accept(makeMessage("chào"));
    await expect.poll(() => channel.texts(), { timeout: 10_000 }).toEqual(["chào"]);
    expect(tries).toBe(3);
    expect(await db.prisma.setting.count()).toBe(1);
  });

  test("a message whose turns all break is kept as dead, the citizen told, the talk goes on", async () => {
    const channel = testChannel();
    const { intake } = start(db, {
      channel,
      takeTurn: async (_tx, _contact, said) => {
        if (said.message.content.kind !== "text") throw new Error("broken");
        return echo(said);
      },
    });
    await intake.accept(makeMessage({ kind: "choice", id: "x" }));
    await intake.accept(makeMessage("sau đó"));
    await expect.poll(() => channel.texts().at(-1), { timeout: 15_000 }).toBe("sau đó");
    expect(channel.sent[0]?.reply.text).toContain("xin lỗi");
    expect(await db.prisma.inbox.count({ where: { state: "dead" } })).toBe(1);
    expect((await turns()).map((turn) => turn.outcome)).toEqual(["error_broken", "answered"]);
  });

  test("NUL, half a surrogate pair and 4,096 characters are kept and answered", async () => {
    const channel = testChannel();
    const { intake } = start(db, { channel });
    await Promise.all([
      intake.accept(makeMessage("a\0b", { address: "nul" })),
      intake.accept(makeMessage("x\ud83dy", { address: "half" })),
      intake.accept(makeMessage("ă".repeat(4096), { address: "long" })),
    ]);
    await expect.poll(() => channel.sent.length).toBe(3);
    expect(channel.texts("nul")).toEqual(["ab"]);
    expect(channel.texts("half")).toEqual(["x\uFFFDy"]);
    expect(channel.texts("long")).toEqual(["ă".repeat(4096)]);
  });

  test("who writes too fast is told once, and everything is kept", async () => {
    const channel = testChannel();
    const clock = setClock();
    const { intake } = start(db, { channel, clock, citizenPerMinute: 3 });
    for (let i = 0; i < 6; i += 1) await intake.accept(makeMessage(`tin ${i}`));
    await expect.poll(async () => (await turns()).length).toBe(6);
    expect(await db.prisma.turn.count({ where: { outcome: "refused_rate_limit" } })).toBe(3);
    await expect.poll(() => channel.sent.length).toBe(4);
    clock.move(61_000);
    await intake.accept(makeMessage("một phút sau"));
    await expect.poll(() => channel.texts().at(-1)).toBe("một phút sau");
  });

  test("a clock set back an hour does not stop the talk", async () => {
    const channel = testChannel();
    const clock = setClock();
    const { intake } = start(db, { channel, clock, citizenPerMinute: 3 });
    await intake.accept(makeMessage("trước"));
    await expect.poll(() => channel.texts()).toEqual(["trước"]);
    clock.move(-3_600_000);
    await intake.accept(makeMessage("sau"));
    await expect.poll(() => channel.texts()).toEqual(["trước", "sau"]);
  });
});
