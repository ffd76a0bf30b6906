import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citizenWordsStates } from "../../server/catalogue/citizen-words.ts";
import { gapStates } from "../../server/catalogue/gap.ts";
import { type Database, openDatabase } from "../../server/db.ts";
import { letterStates } from "../../server/outbox/letter.ts";
import { roles } from "../../server/staff/role.ts";
import { ticketKinds, ticketStatuses } from "../../server/tickets/ticket.ts";
import { migrate } from "../../server/migrate.ts";
import { databaseKinds, makeTestDatabase, openTestDatabase } from "../support/database.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("the migrations give exactly schema.prisma", async () => {
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  const diff = ["migrate", "diff", "--from-migrations", "prisma/migrations"];
  const rest = ["--to-schema", "prisma/schema.prisma", "--exit-code", "--script"];
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...diff, ...rest], {
    cwd: root,
  });
  expect(stdout).toContain("This is an empty migration");
}, 60_000);

describe.each(databaseKinds)("on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  test("migrating twice changes nothing", async () => {
    expect(await migrate(db.pool, path.join(root, "prisma/migrations"))).toEqual([]);
  });

  test("an instant is kept in UTC", async () => {
    const at = new Date("2026-03-01T23:30:15.123Z");
    await db.prisma.audit.create({ data: { at, action: "test", outcome: "ok" } });
    const rows = await db.prisma.$queryRaw<
      { seconds: string }[]
    >`SELECT extract(epoch FROM at)::text AS seconds FROM audit`;
    expect(Number(rows[0]?.seconds) * 1000).toBe(at.getTime());
  });

  test("a transaction that throws leaves nothing", async () => {
    const failing = db.transaction(async (tx) => {
      await tx.setting.create({ data: { key: "gone", value: "x" } });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await db.prisma.setting.count({ where: { key: "gone" } })).toBe(0);
  });

  test.each([
    ["letter_state_check", letterStates],
    ["ticket_kind_check", ticketKinds],
    ["ticket_status_check", ticketStatuses],
    ["staff_role_check", roles],
    ["gap_state_check", gapStates],
    ["citizen_words_state_check", citizenWordsStates],
  ])("the database and the code have one list: %s", async (name, list) => {
    const { rows } = await db.pool.query<{ definition: string }>(
      "SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1",
      [name],
    );
    const words = [...(rows[0]?.definition ?? "").matchAll(/'(\w+)'/g)].map((match) => match[1]);
    expect(new Set(words)).toEqual(new Set(list));
  });

  test("a signal is heard once it is committed", async () => {
    const heard: string[] = [];
    const off = await db.listen("news", (payload) => heard.push(payload));
    await db.transaction((tx) => tx.$executeRaw`SELECT pg_notify('news', 'chào')`);
    await expect.poll(() => heard).toEqual(["chào"]);
    await off();
  });
});

test("an embedded directory opens once and keeps what it was told", async () => {
  const files = await makeTestDatabase("embedded");
  const first = await openDatabase(files.options);
  await first.prisma.setting.create({ data: { key: "kept", value: "yes" } });
  await expect(openDatabase(files.options)).rejects.toThrow("in use by another process");
  expect((await first.pool.query("SHOW fsync")).rows).toEqual([{ fsync: "on" }]);
  await first.maintain();
  await first.close();
  const second = await openDatabase(files.options);
  expect(await second.prisma.setting.count()).toBe(1);
  await second.close();
  await files.remove();
});
