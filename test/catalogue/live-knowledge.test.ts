import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Additions, openKnowledge } from "../../knowledge/index.ts";
import { type LiveKnowledge, openLiveKnowledge } from "../../server/catalogue/live-knowledge.ts";
import { publishWords } from "../../server/catalogue/publish-words.ts";
import { additionsDigest } from "../../server/catalogue/additions-digest.ts";
import { readDraft } from "../../server/catalogue/additions-view.ts";
import type { Database } from "../../server/db.ts";
import { openLog } from "../../server/log.ts";
import { openSignals } from "../../server/signals.ts";
import { morning } from "../desk/open-test-desk.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeRecord, makeVersion } from "./make-version.ts";

const words = "theo gánh hát rong nay đây mai đó";
const slug = "chuyen-truong";
const open = (additions: Additions) => openKnowledge("knowledge/content", additions);
const today = "2026-11-23";
const clock = { at: morning, now: () => clock.at };

describe.each(databaseKinds)("the knowledge of running processes on %s", (kind) => {
  let db: Database;
  const opened: LiveKnowledge[] = [];
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.citizenWords.deleteMany();
    await db.prisma.procedureVersion.deleteMany();
    await db.prisma.thesaurusEntry.deleteMany();
  });
  afterAll(async () => {
    await db.close();
  });

  const start = async (how: Partial<Parameters<typeof openLiveKnowledge>[0]> = {}) => {
    const signals = await openSignals(db);
    const live = await openLiveKnowledge({
      db,
      clock,
      signals,
      log: openLog("silent"),
      open,
      ...how,
    });
    opened.push({ ...live, close: () => live.close().then(() => signals.close()) });
    return live.knowledge;
  };
  const stop = () => Promise.all(opened.splice(0).map((live) => live.close()));
  const isFound = (knowledge: LiveKnowledge["knowledge"]) => {
    const found = knowledge.ask(words, { today });
    return found.kind === "answered" && found.answer.procedure.slug === slug;
  };
  const accept = () =>
    db.prisma.citizenWords.create({
      data: { procedure: slug, words, key: "lo", state: "accepted", changedAt: morning },
    });
  const publish = () => {
    const gate = { checked: () => ({ broken: [], mended: [] }) as never };
    return db.transaction(async (tx) => {
      const digest = additionsDigest(await readDraft(tx, today));
      const house = { tx, clock, gate };
      return publishWords(house, { digest, isConfirmed: false });
    });
  };

  test("is renewed in each of them when one publishes, and begins with what is published", async () => {
    const [first, second] = [await start(), await start()];
    await accept();
    expect([first, second].map(isFound)).toEqual([false, false]);
    expect(await publish()).toEqual({ ok: true, value: undefined });
    await expect.poll(() => [first, second].map(isFound)).toEqual([true, true]);
    expect(isFound(await start())).toBe(true);
    await stop();
  });

  test("is renewed by itself when the signal was missed", async () => {
    const knowledge = await start({ sweepMs: 50 });
    await accept();
    await db.prisma.citizenWords.updateMany({ data: { state: "published" } });
    await expect.poll(() => isFound(knowledge)).toBe(true);
    await stop();
  });

  test("takes up an edit by itself on the day on which it begins", async () => {
    const fee = { amountVnd: null, text: "20.000 đồng" };
    await makeVersion(db, { record: makeRecord({ fee }), effectiveFrom: "2026-11-25" });
    clock.at = new Date("2026-11-24T16:59:00Z");
    const knowledge = await start({ sweepMs: 50 });
    const told = () => knowledge.answer(slug, ["fee"], "2026-11-25")?.passages[0]?.lines;
    expect(told()).toEqual([]);
    clock.at = new Date("2026-11-24T17:00:00Z");
    await expect.poll(told).toEqual(["20.000 đồng"]);
    clock.at = morning;
    await stop();
  });

  test("knows the everyday words of the staff once they are published", async () => {
    const [everyday, official] = ["phiếu vượt thác ghềnh", "chuyển trường"];
    const entry = { everyday, official, key: "phieu", state: "proposed", changedAt: morning };
    const knowledge = await start();
    const found = () => knowledge.rank(everyday)[0]?.slug;
    await db.prisma.thesaurusEntry.create({ data: entry });
    expect(found()).not.toBe(slug);
    expect(await publish()).toEqual({ ok: true, value: undefined });
    await expect.poll(found).toBe(slug);
    await stop();
  });

  test("goes on as it is when it can't be renewed, and tries again", async () => {
    let broken = true;
    let tries = 0;
    const knowledge = await start({
      sweepMs: 50,
      open: (additions) => {
        tries += 1;
        if (additions.extraWords.size > 0 && broken) throw new Error("no room");
        return open(additions);
      },
    });
    await accept();
    await publish();
    await expect.poll(() => tries).toBeGreaterThan(2);
    expect(isFound(knowledge)).toBe(false);
    broken = false;
    await expect.poll(() => isFound(knowledge)).toBe(true);
    await stop();
  });

  test("nothing is published where nothing waits", async () => {
    expect(await publish()).toEqual({ ok: false, reason: "nothing_to_publish" });
  });
});
