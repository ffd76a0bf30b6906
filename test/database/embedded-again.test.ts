import { expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { openEmbeddedAgain } from "../support/embedded-again.ts";

const begun = new Date("2026-11-23T02:00:00Z");
const write = (db: Database) =>
  db.prisma.audit.create({ data: { at: begun, action: "ticket.view", outcome: "ok" } });

test("a database lent again is as empty as a new one, down to its counters and settings", async () => {
  const first = await openEmbeddedAgain();
  const made = await write(first);
  await first.pool.query("SET lock_timeout = 7");
  await first.close();
  const again = await openEmbeddedAgain();
  expect(await again.prisma.audit.count()).toBe(0);
  expect((await again.pool.query("SHOW lock_timeout")).rows).toEqual([{ lock_timeout: "0" }]);
  expect((await write(again)).id).toBe(made.id);
  await again.close();
});

test("who still holds one that was closed reaches nobody's rows", async () => {
  const first = await openEmbeddedAgain();
  await first.close();
  const again = await openEmbeddedAgain();
  await expect(write(first)).rejects.toThrow("closed");
  expect(await again.prisma.audit.count()).toBe(0);
  await again.close();
});

test("one whose tables were changed is not lent again", async () => {
  const first = await openEmbeddedAgain();
  await first.pool.query("ALTER TABLE audit ADD CONSTRAINT no_more CHECK (action <> 'x')");
  await first.close();
  const again = await openEmbeddedAgain();
  const { rows } = await again.pool.query("SELECT 1 FROM pg_constraint WHERE conname = 'no_more'");
  expect(rows).toEqual([]);
  await again.close();
});

test("two at once are two", async () => {
  const [one, other] = await Promise.all([openEmbeddedAgain(), openEmbeddedAgain()]);
  await write(one);
  expect(await other.prisma.audit.count()).toBe(0);
  await Promise.all([one.close(), other.close()]);
});
