import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Reply } from "../../bot/reply.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { decideGap } from "../../server/catalogue/decide-gap.ts";
import { ownGap } from "../../server/catalogue/own-gap.ts";
import { tellAskers } from "../../server/catalogue/tell-askers.ts";
import { viewGaps } from "../../server/catalogue/gap-view.ts";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { takeTurns } from "./take-turns.ts";

const knowledge = openKnowledge("knowledge/content");
const words = "xin cho bé qua lò luyện chữ bên kia sông";
const day = (text: string) => new Date(`${text}T03:00:00Z`);

describe.each(databaseKinds)("a gap that somebody sees to on %s", (kind) => {
  let db: Database;
  const clock = { at: day("2026-11-23"), now: () => clock.at };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    clock.at = day("2026-11-23");
    await db.prisma.$executeRaw`TRUNCATE contact, inbox, gap, staff CASCADE`;
  });
  afterAll(() => db.close());

  const ask = async (who: string, at: string) =>
    (await takeTurns(db, who, [[words, "abstain_unsure"]], day(at))).contact.id;
  const gapId = async () => (await db.prisma.gap.findFirstOrThrow()).id;
  const resolve = async (procedure = "chuyen-truong") => {
    const decision = { state: "resolved", procedure } as const;
    const id = await gapId();
    await db.transaction((tx) => decideGap({ tx, clock, knowledge }, { id, decision }));
    return id;
  };
  const tell = (id: string, gapNewsDays = 30) =>
    db.transaction((tx) => tellAskers({ tx, clock, knowledge, gapNewsDays }, id));
  const readers = async () => {
    const rows = await db.prisma.letter.findMany({ include: { contact: true } });
    return rows.map(({ contact }) => contact.address).toSorted();
  };

  describe("tells its askers", () => {
    test("once each that the answer exists, without repeating what anybody asked", async () => {
      await ask("an", "2026-11-20");
      await ask("an", "2026-11-21");
      await ask("binh", "2026-11-21");
      const id = await resolve();
      expect(await tell(id)).toEqual({ ok: true, value: 2 });
      expect(await readers()).toEqual(["an", "binh"]);
      const [letter] = await db.prisma.letter.findMany();
      const reply = letter?.reply as unknown as Reply;
      expect(reply.text).toMatch(/^Dạ, .* Cảm ơn anh\/chị\.$/);
      expect(JSON.stringify(reply)).not.toContain("luyện chữ");
      expect(reply.choices?.[0]?.id).toBe("p:chuyen-truong");
      expect(await tell(id)).toEqual({ ok: false, reason: "nobody" });
      clock.at = day("2026-11-24");
      await ask("an", "2026-11-24");
      await ask("chi", "2026-11-24");
      expect(await tell(id)).toEqual({ ok: true, value: 1 });
      expect(await readers()).toEqual(["an", "binh", "chi"]);
    });

    test("not after so many days, nor those who are erased or can't be reached", async () => {
      await ask("long-ago", "2026-10-20");
      const erased = await ask("erased", "2026-11-20");
      await db.prisma.contact.update({
        where: { id: erased },
        data: { erasedAt: day("2026-11-21") },
      });
      const lost = await ask("lost", "2026-11-20");
      await db.prisma.contact.update({
        where: { id: lost },
        data: { unreachableAt: day("2026-11-21") },
      });
      const id = await resolve();
      expect(await tell(id)).toEqual({ ok: false, reason: "nobody" });
      expect(await tell(id, 60)).toEqual({ ok: true, value: 1 });
    });

    test("only of a procedure that is told as being in force", async () => {
      await ask("an", "2026-11-20");
      expect(await tell(await gapId())).toEqual({ ok: false, reason: "not_resolved" });
      const id = await resolve();
      const lapsed = { answer: () => ({ standing: "lapsed" }) as never };
      const told = await db.transaction((tx) =>
        tellAskers({ tx, clock, knowledge: lapsed, gapNewsDays: 30 }, id),
      );
      expect(told).toEqual({ ok: false, reason: "no_answer" });
    });
  });

  describe("has an owner", () => {
    const hire = async (login: string, role: string) => {
      const staff = { login, displayName: login, role, createdAt: day("2026-11-01") };
      return (await db.prisma.staff.create({ data: staff })).id;
    };
    const own = (wish: { id: string; ownerId: string; day?: string; by: string }) =>
      db.transaction((tx) => ownGap({ tx, clock }, { day: "2026-11-24", ...wish }));
    const listed = async (filter: "mine" | "overdue", reader: string) => {
      const question = {
        filter,
        reader,
        sort: "newest",
        search: "",
        page: 1,
        now: clock.at,
      } as const;
      const { gaps, counts } = await viewGaps(db.prisma, question);
      return [gaps.length, counts[filter]];
    };

    test("who is told, finds it among their own, and is late once the day is over", async () => {
      await ask("an", "2026-11-20");
      const id = await gapId();
      const [leader, officer] = [await hire("lan", "leader"), await hire("minh", "officer")];
      expect(await own({ id, ownerId: officer, by: leader })).toEqual({
        ok: true,
        value: undefined,
      });
      const notices = await db.prisma.notice.findMany();
      expect(notices).toMatchObject([
        {
          staffId: officer,
          kind: "gap_owned",
          details: { gap: id, newDue: "2026-11-23T17:00:00.000Z" },
        },
      ]);
      expect(await listed("mine", officer)).toEqual([1, 1]);
      expect(await listed("mine", leader)).toEqual([0, 0]);
      clock.at = new Date("2026-11-24T16:59:00Z");
      expect(await listed("overdue", leader)).toEqual([0, 0]);
      clock.at = new Date("2026-11-24T17:00:00Z");
      expect(await listed("overdue", leader)).toEqual([1, 1]);
      await resolve();
      expect(await listed("overdue", leader)).toEqual([0, 0]);
    });

    test("who may edit the knowledge, and a day that is still to come", async () => {
      await ask("an", "2026-11-20");
      const id = await gapId();
      const [leader, operator] = [await hire("lan", "leader"), await hire("tam", "operator")];
      const refused = async (wish: { ownerId: string; day?: string }) => {
        const done = await own({ id, by: leader, ...wish });
        return done.ok ? undefined : done.reason;
      };
      expect(await refused({ ownerId: operator })).toBe("no_such_editor");
      expect(await refused({ ownerId: leader, day: "mai" })).toBe("bad_day");
      expect(await refused({ ownerId: leader, day: "2026-11-22" })).toBe("day_past");
      expect(await refused({ ownerId: leader })).toBeUndefined();
      expect(await refused({ ownerId: "" })).toBeUndefined();
      expect(await db.prisma.gap.findFirst()).toMatchObject({ ownerId: null, dueOn: null });
    });
  });
});
