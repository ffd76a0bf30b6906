import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp, restore } from "../server/backup/back-up.ts";
import { type Database, openDatabase } from "../server/db.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "./support/database.ts";

const root = path.resolve(import.meta.dirname, "..");

/** Runs a command as an operator does, in a process of its own. */
function run(
  command: "backup" | "restore",
  words: string[],
  environment: Record<string, string>,
): Promise<{ exit: number; said: string }> {
  const file = path.join("server/commands", `${command}.ts`);
  const settings = { cwd: root, env: { PATH: process.env["PATH"], ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", file, ...words], settings, (error, out, err) =>
      resolve({ exit: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-backup-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe.each(databaseKinds)("on %s", (kind) => {
  let files: TestDatabaseFiles;
  let file = "";
  const said: { exit: number; said: string }[] = [];
  const house = () => ({ database: files.options, environment: process.env });
  const now = new Date("2026-11-22T03:00:00Z");
  const restoreIt = (from: string, replace: boolean) => restore(house(), from, { replace, now });

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await openDatabase(files.options);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }

  const addContact = (db: Database, address: string) =>
    db.prisma.contact.create({ data: { channel: "telegram", bot: "1", address } });

  const addresses = () =>
    use(async (db) => (await db.prisma.contact.findMany()).map((contact) => contact.address));

  // One round by the commands for all the tests: each opening of the embedded database takes long.
  beforeAll(async () => {
    files = await makeTestDatabase(kind);
    file = path.join(dir, `copy-${kind}`);
    await use(async (db) => {
      const { id } = await addContact(db, "phụ huynh");
      const letter = { contactId: id, bot: "1", reply: { text: "Dạ" } };
      await db.prisma.letter.createMany({
        data: [
          { ...letter, channel: "telegram" },
          { ...letter, channel: "telegram", state: "sent" },
          { ...letter, channel: "web" },
        ],
      });
    });
    const environment = {
      DATA_DIR: files.dataDir,
      DATABASE_URL: files.options.kind === "postgresql" ? files.options.url : "",
    };
    said.push(await run("backup", [file], environment));
    if (files.options.kind === "embedded") rmSync(files.options.dir, { recursive: true });
    else await use((db) => db.pool.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
    said.push(await run("restore", [file], environment));
  }, 240_000);
  afterAll(() => files.remove());

  it("the commands bring back what was destroyed", async () => {
    expect(said).toEqual([
      { exit: 0, said: expect.stringContaining(`Written: ${file}`) },
      { exit: 0, said: expect.stringContaining("Start the server") },
    ]);
    expect(await addresses()).toEqual(["phụ huynh"]);
  });

  it("a letter that waited in the backup is not sent blindly after the restore", async () => {
    const letters = await use((db) => db.prisma.letter.findMany({ orderBy: { id: "asc" } }));
    expect(letters.map((letter) => letter.state)).toEqual(["unknown", "sent", "pending"]);
  });

  it("a database that holds anything is refused, and replaced when told so", async () => {
    await use((db) => addContact(db, "sau bản sao"));
    expect(await restoreIt(file, false)).toEqual({ ok: false, reason: "not_empty" });
    expect(await addresses()).toEqual(["phụ huynh", "sau bản sao"]);
    expect(await restoreIt(file, true)).toMatchObject({ ok: true });
    expect(await addresses()).toEqual(["phụ huynh"]);
  }, 120_000);

  it("nothing is restored beneath a running server, and PostgreSQL alone is backed up then", async () => {
    const another = path.join(dir, `another-${kind}`);
    await use(async () => {
      expect(await restoreIt(file, true)).toEqual({ ok: false, reason: "in_use" });
      expect(await backUp(house(), another)).toMatchObject({ ok: kind === "postgresql" });
    });
  });

  it("a damaged backup is refused and leaves the database as it was", async () => {
    const damaged = path.join(dir, `damaged-${kind}`);
    const start = kind === "embedded" ? Buffer.from([0x1f, 0x8b, 8, 0]) : Buffer.from("PGDMP");
    writeFileSync(damaged, Buffer.concat([start, Buffer.alloc(5000, 7)]));
    expect(await restoreIt(damaged, true)).toMatchObject({ ok: false });
    expect(await addresses()).toContain("phụ huynh");
  });

  it("an archive of something else is refused and leaves the database as it was", async () => {
    const foreign = path.join(dir, `foreign-${kind}`);
    writeFileSync(foreign, gzipSync(Buffer.alloc(10_240)));
    expect(await restoreIt(foreign, true)).toMatchObject({ ok: false });
    expect(await addresses()).toContain("phụ huynh");
  }, 120_000);

  it("a backup is readable by its owner alone and overwrites nothing", async () => {
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await backUp(house(), file)).toEqual({ ok: false, reason: "file_exists" });
    expect(readdirSync(dir).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("the commands", () => {
  it("explain themselves", async () => {
    const help = await run("backup", ["--help"], {});
    expect(help).toEqual({ exit: 0, said: expect.stringContaining("npm run backup -- [FILE]") });
  });

  it("say so when PostgreSQL's own programs are missing", async () => {
    const url = "postgresql://dan_hoi:matkhau@127.0.0.1:1/dan_hoi";
    const file = path.join(dir, "never");
    const refused = await run("backup", [file], { PATH: "", DATABASE_URL: url });
    expect(refused).toEqual({ exit: 1, said: expect.stringContaining("postgresql-client") });
    expect(refused.said).not.toContain("matkhau");
    expect(readdirSync(dir)).not.toContain("never");
  });

  it("name the file that is needed", async () => {
    expect(await run("restore", [], {})).toMatchObject({ exit: 1 });
    expect(await run("restore", ["a", "b"], {})).toMatchObject({ exit: 2 });
  });
});
