import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { networkId } from "../../../server/dossiers/keyed-hash.ts";
import { lockedUntil, slowedUntil, triesOfCode } from "../../../server/dossiers/lock-out.ts";
import { lookUpDossier } from "../../../server/dossiers/look-up-dossier.ts";
import { openTestDatabase } from "../../support/database.ts";
import { makeDossier, secretKey } from "../make-dossier.ts";

const start = new Date("2026-11-23T02:00:00Z");
const codeOf = (serial: number) => `000.00.99.H99-261105-${`${serial}`.padStart(4, "0")}`;

describe("whoever tries 10,000 codes one after the other", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    for (let serial = 0; serial < 10_000; serial += 250)
      await makeDossier(db.prisma, { code: codeOf(serial) });
  });
  afterAll(() => db.close());

  /** What somebody is told who tries these codes within a minute. */
  const tryAll = (contactId: string, codes: readonly string[]) =>
    db.transaction(async (tx) => {
      const house = { tx, clock: { now: () => start }, secretKey };
      const told: string[] = [];
      for (const sought of codes) {
        const found = await lookUpDossier(house, { contactId, sought, lastFourDigits: "0000" });
        told.push(JSON.stringify(found));
      }
      return told;
    });

  test("from forty chats and networks learns nothing, and is heard five times each", async () => {
    const answers = new Set<string>();
    for (let part = 0; part < 40; part += 1) {
      const who = part % 2 ? randomUUID() : networkId(secretKey, `203.0.113.${part}`);
      // Every part begins with a code that is there.
      const codes = Array.from({ length: 250 }, (_, at) => codeOf(part * 250 + at));
      answers.add(JSON.stringify(await tryAll(who, codes)));
    }
    const unknown = Array.from({ length: 250 }, (_, at) => `000.00.99.H99-251105-${1000 + at}`);
    answers.add(JSON.stringify(await tryAll(randomUUID(), unknown)));
    // One and the same, byte for byte, whether there is a dossier or not.
    expect(answers.size).toBe(1);
    expect([...answers][0]?.match(/no_match/g)).toHaveLength(4);
    expect([...answers][0]?.match(/locked/g)).toHaveLength(246);
    expect(await db.prisma.lookupAttempt.count()).toBe(41 * 5);
  });

  test("from a new web chat for every few, is known by the network", async () => {
    const network = randomUUID();
    const house = { clock: { now: () => start }, secretKey };
    const told: string[] = [];
    for (let serial = 0; serial < 50; serial += 1) {
      const sought = `000.00.97.H99-251106-${1000 + serial}`;
      const typed = { contactId: randomUUID(), network, sought, lastFourDigits: "0000" };
      const found = await db.transaction((tx) => lookUpDossier({ ...house, tx }, typed));
      told.push(found.ok ? "found" : found.reason);
    }
    expect(told.filter((reason) => reason === "no_match")).toHaveLength(40);
    expect(new Set(told.slice(40))).toEqual(new Set(["locked"]));
  });

  test("with one guess at a code needs months for all of them from one chat", () => {
    expect(triesInADay((tries, now) => lockedUntil(tries, now))).toBeLessThanOrEqual(120);
  });

  test("or tries one code with all digits, from as many chats, is let in 35 times a day", () => {
    const slowed = (tries: Date[], now: Date) => slowedUntil(tries.slice(0, triesOfCode), now);
    expect(triesInADay(slowed)).toBeLessThanOrEqual(35);
  });
});

/** How often somebody gets through who tries every ten seconds. */
function triesInADay(waits: (tries: Date[], now: Date) => Date | undefined): number {
  const tries: Date[] = [];
  for (let second = 0; second < 86_400; second += 10) {
    const now = new Date(start.getTime() + second * 1000);
    if (waits(tries, now) === undefined) tries.unshift(now);
  }
  return tries.length;
}
