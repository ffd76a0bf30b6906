import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../bot/dialogue/outcome.ts";
import type { DialogueState } from "../../bot/dialogue/state.ts";
import { forgetOldGaps } from "../../server/catalogue/forget-gaps.ts";
import { keepGivenUp } from "../../server/catalogue/keep-given-up.ts";
import type { Database } from "../../server/db.ts";
import { tablesWith } from "../desk/every-text.ts";
import { atDesk, morning } from "../desk/open-test-desk.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { type TurnAnswer, takeTurns } from "./take-turns.ts";

const unsure: Outcome = "abstain_unsure";

describe.each(databaseKinds)("the gap list on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE contact, conversation, inbox, gap, citizen_words CASCADE`;
  });
  afterAll(() => db.close());
  const take = (address: string, turns: [words: string, answer: TurnAnswer][], now = morning) =>
    takeTurns(db, address, turns, now);
  const gaps = () =>
    db.prisma.gap.findMany({ include: { sayings: true }, orderBy: { words: "asc" } });

  test("a question without an answer is kept redacted, equal ones together", async () => {
    await take("an", [["xin học lại, gọi 0912 345 678", unsure]]);
    await take("binh", [["Xin hoc lai, goi 0987 654 321", unsure]]);
    await take("chi", [["giá vàng hôm nay", "abstain_out_of_scope"]]);
    const kept = await gaps();
    expect(kept.map(({ words, sayings }) => [words, sayings.length])).toEqual([
      ["giá vàng hôm nay", 1],
      ["xin học lại, gọi ***", 2],
    ]);
    expect(kept[1]?.sayings[0]).toMatchObject({ outcome: unsure, procedure: null, wanted: null });
  });

  test("an answered question is not kept until it is rated as no help", async () => {
    const { contact, inboxIds } = await take("an", [
      ["xin học lại", { outcome: "answered", procedure: "chuyen-truong" }],
    ]);
    expect(await gaps()).toEqual([]);
    const turn = String(inboxIds[0]);
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(turn, 1));
    expect(await gaps()).toEqual([]);
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(turn, -1));
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(turn, -1));
    const [gap] = await gaps();
    expect(gap?.sayings).toMatchObject([{ outcome: "answered", procedure: "chuyen-truong" }]);
  });

  test("the procedure that the citizen says they wanted stands with it", async () => {
    const { contact, inboxIds } = await take("an", [["xin học lại", "answered"]]);
    const turn = String(inboxIds[0]);
    await atDesk(db, contact, (desk) => desk.contact.noteWanted(turn, "xin-hoc-lai"));
    expect((await gaps())[0]?.sayings[0]?.wanted).toBe("xin-hoc-lai");
  });

  test("a stranger's turn can neither be rated nor named", async () => {
    const { inboxIds } = await take("an", [["xin học lại", "answered"]]);
    const { contact } = await take("binh", [["chào", "greeting"]]);
    const turn = String(inboxIds[0]);
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(turn, -1));
    await atDesk(db, contact, (desk) => desk.contact.noteWanted(turn, "xin-hoc-lai"));
    expect(await gaps()).toEqual([]);
  });

  test("behind a tapped answer stands the question that led to it", async () => {
    const { contact, inboxIds } = await take("an", [
      ["xin học lại", "clarify_procedure"],
      ["2", { outcome: "answered", procedure: "chuyen-truong" }],
    ]);
    const turn = String(inboxIds[1]);
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(turn, -1));
    expect(await gaps()).toMatchObject([
      { words: "xin học lại", sayings: [{ procedure: "chuyen-truong", outcome: "answered" }] },
    ]);
  });

  test.each<[string, Partial<DialogueState>]>([
    [
      "a form",
      { form: { name: "sealed", at: "what", answers: {}, touchedAt: "2026-11-23T02:00:00Z" } },
    ],
    ["words for a ticket", { ticketTalk: { code: "PA-26-000001-K", takesAll: true } }],
    ["a legal route", { aside: { route: "route_denunciation", words: "chuyện kín" } }],
  ])("nothing is kept that may belong to %s", async (_what, state) => {
    await take("an", [["chuyện kín của tôi", { outcome: unsure, before: state }]]);
    await take("an", [["chuyện kín nữa", { outcome: unsure, after: state }]]);
    expect(await gaps()).toEqual([]);
    expect(await tablesWith(db, "chuyện kín của tôi")).toEqual(["inbox"]);
  });

  test.each<Outcome>(["route_denunciation", "route_complaint_law", "route_emergency"])(
    "neither the words of %s are kept nor what follows on that day",
    async (route) => {
      const { contact, inboxIds } = await take("an", [
        ["chuyện kín thứ nhất", route],
        ["chuyện kín thứ hai", unsure],
        ["chuyện kín thứ ba", "answered"],
      ]);
      for (const id of inboxIds)
        await atDesk(db, contact, (desk) => desk.contact.rateAnswer(String(id), -1));
      expect(await gaps()).toEqual([]);
      const nextDay = new Date(morning.getTime() + 25 * 3_600_000);
      await take("an", [["giá vàng hôm nay", unsure]], nextDay);
      expect(await gaps()).toHaveLength(1);
    },
  );

  test("what was kept just before a legal route is taken out again", async () => {
    await take("an", [["chuyện kín thứ nhất", unsure]]);
    await take("binh", [["giá vàng hôm nay", unsure]]);
    const { contact, inboxIds } = await take("an", [
      ["chuyện kín thứ hai", "answered"],
      ["tôi muốn tố cáo", "route_denunciation"],
    ]);
    await atDesk(db, contact, (desk) => desk.contact.rateAnswer(String(inboxIds[0]), -1));
    expect((await gaps()).map(({ words }) => words)).toEqual(["giá vàng hôm nay"]);
  });

  test("a question back that nobody took up is kept half an hour later", async () => {
    await take("an", [["xin học lại", "clarify_procedure"]]);
    await take("binh", [
      ["xin thôi học", "clarify_procedure"],
      ["1", "answered"],
    ]);
    const collect = (minutes: number) => {
      const clock = { now: () => new Date(morning.getTime() + minutes * 60_000) };
      return db.transaction((tx) => keepGivenUp({ tx, clock }));
    };
    await collect(20);
    expect(await gaps()).toEqual([]);
    await collect(40);
    await collect(55);
    expect(await gaps()).toMatchObject([
      { words: "xin học lại", sayings: [{ outcome: "clarify_procedure" }] },
    ]);
  });

  test("erasing a contact takes their questions out, and proposals made of them", async () => {
    const { contact } = await take("an", [
      ["xin cho bé Ty riêng của tôi", unsure],
      ["xin học lại", unsure],
    ]);
    await take("binh", [["xin hoc lai", unsure]]);
    const words = { procedure: "chuyen-truong", words: "bé ty riêng", key: "be ty rieng" };
    const proposed = await db.prisma.citizenWords.create({
      data: { ...words, state: "proposed", changedAt: morning },
    });
    await db.prisma.gap.updateMany({
      where: { words: { contains: "riêng" } },
      data: { minedId: proposed.id },
    });
    expect(await tablesWith(db, "riêng")).toEqual(["citizen_words", "gap", "inbox"]);
    await atDesk(db, contact, (desk) => desk.contact.erase());
    expect(await tablesWith(db, "riêng")).toEqual([]);
    expect(await gaps()).toMatchObject([{ words: "xin học lại", sayings: [{}] }]);
  });

  test("what nobody has asked for a year is forgotten", async () => {
    await take("an", [["xin học lại", unsure]]);
    const forget = (days: number) => {
      const clock = { now: () => new Date(morning.getTime() + days * 86_400_000) };
      return db.transaction((tx) => forgetOldGaps({ tx, clock }));
    };
    expect(await forget(364)).toBe(0);
    expect(await forget(366)).toBe(1);
    expect(await gaps()).toEqual([]);
  });
});
