import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Reply } from "../../bot/reply.ts";
import { forgetGapsOf } from "../../server/catalogue/forget-gaps.ts";
import { oldAnswerPeriod } from "../../server/catalogue/old-answer-period.ts";
import { sendCorrection } from "../../server/catalogue/send-correction.ts";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeVersion } from "./make-version.ts";
import { takeTurns } from "./take-turns.ts";

const slug = "chuyen-truong";
const day = (text: string) => new Date(`${text}T03:00:00Z`);
const publishedAt = day("2026-11-20");
const answered = { outcome: "answered", procedure: slug } as const;

test.each([
  ["before it was published", {}, ["2025-11-23T03:00:00.000Z", "2026-11-20T03:00:00.000Z"]],
  [
    "before the day on which it began",
    { effectiveFrom: "2026-11-22" },
    ["2025-11-23T03:00:00.000Z", "2026-11-21T17:00:00.000Z"],
  ],
  ["never, while that day has not come", { effectiveFrom: "2026-11-24" }, undefined],
  [
    "while it was in use, once it is withdrawn",
    { state: "withdrawn" },
    ["2026-11-20T03:00:00.000Z", "2026-11-22T03:00:00.000Z"],
  ],
  [
    "never, where it was withdrawn unpublished",
    { state: "withdrawn", publishedAt: null },
    undefined,
  ],
] as const)("the answer that an edit puts right was told %s", (_, life, period) => {
  const version = {
    state: "published",
    effectiveFrom: null,
    effectiveTo: null,
    publishedAt,
    changedAt: day("2026-11-22"),
    ...life,
  } as const;
  const found = oldAnswerPeriod(version, day("2026-11-23"));
  expect(found && [found.from.toISOString(), found.until.toISOString()]).toEqual(period);
});

describe.each(databaseKinds)("a correction on %s", (kind) => {
  let db: Database;
  let versionId: string;
  const clock = { now: () => day("2026-11-23") };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE contact, inbox, procedure_version CASCADE`;
    versionId = await makeVersion(db, { publishedAt });
  });
  afterAll(() => db.close());

  const tell = async (
    who: string,
    at: string,
    answer: Parameters<typeof takeTurns>[2][number][1] = answered,
  ) => (await takeTurns(db, who, [["chuyển trường", answer]], day(at))).contact.id;
  const send = (wish: { words?: string; from?: string; to?: string } = {}) =>
    db.transaction((tx) =>
      sendCorrection(
        { tx, clock },
        { versionId, words: "Phí nay là 20.000 đồng.", from: "", to: "", ...wish },
      ),
    );
  const readers = async () => {
    const rows = await db.prisma.letter.findMany({
      include: { contact: true },
      orderBy: { id: "asc" },
    });
    return rows.map(({ contact }) => contact.address).toSorted();
  };

  test("goes once to each who was told the old answer, in polite words with the new one a tap away", async () => {
    await tell("an", "2026-11-01");
    await tell("an", "2026-11-02");
    await tell("binh", "2026-11-19");
    expect(await send()).toEqual({ ok: true, value: 2 });
    expect(await readers()).toEqual(["an", "binh"]);
    const [letter] = await db.prisma.letter.findMany();
    const reply = letter?.reply as unknown as Reply;
    expect(reply.title).toBe("Đính chính: Chuyển trường và tiếp nhận học sinh");
    expect(reply.text).toMatch(/^Dạ, .*Phí nay là 20\.000 đồng\..*Xin lỗi anh\/chị/s);
    expect(reply.choices?.[0]?.id).toBe(`p:${slug}`);
    expect(await send()).toEqual({ ok: false, reason: "nobody" });
    await tell("chi", "2026-11-10");
    expect(await send()).toEqual({ ok: true, value: 1 });
    const version = await db.prisma.procedureVersion.findUnique({ where: { id: versionId } });
    expect(version?.correctedAt).toEqual(clock.now());
  });

  test("does not go to those who were told the new answer, another one, or none", async () => {
    await tell("new", "2026-11-21");
    await tell("other", "2026-11-01", { outcome: "answered", procedure: "xin-hoc-lai" });
    await tell("lapsed", "2026-11-01", { outcome: "answered_lapsed", procedure: slug });
    await tell("asked-back", "2026-11-01", { outcome: "clarify_case", procedure: slug });
    await tell("long-ago", "2025-11-01");
    expect(await send()).toEqual({ ok: false, reason: "nobody" });
  });

  test("does not go to the unreachable, nor to whoever was told before they were erased", async () => {
    const lost = await tell("lost", "2026-11-01");
    await db.prisma.contact.update({
      where: { id: lost },
      data: { unreachableAt: day("2026-11-02") },
    });
    const erased = await tell("erased", "2026-11-01");
    await db.prisma.contact.update({
      where: { id: erased },
      data: { erasedAt: day("2026-11-02") },
    });
    expect(await send()).toEqual({ ok: false, reason: "nobody" });
    await tell("erased", "2026-11-05");
    expect(await send()).toEqual({ ok: true, value: 1 });
    expect(await readers()).toEqual(["erased"]);
  });

  test("is narrowed to days, and refused without words", async () => {
    await tell("an", "2026-11-01");
    await tell("binh", "2026-11-10");
    expect(await send({ words: " " })).toEqual({ ok: false, reason: "no_words" });
    expect(await send({ from: "2026-11-10", to: "2026-11-10" })).toEqual({ ok: true, value: 1 });
    expect(await readers()).toEqual(["binh"]);
  });

  test("leaves no trace of whoever has their data erased", async () => {
    const contactId = await tell("an", "2026-11-01");
    await send();
    await db.transaction((tx) => forgetGapsOf(tx, contactId));
    expect(await db.prisma.correction.count()).toBe(0);
  });

  test("two people who send at once write to nobody twice", async () => {
    await tell("an", "2026-11-01");
    const results = await Promise.all([send(), send()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readers()).toEqual(["an"]);
  });
});
