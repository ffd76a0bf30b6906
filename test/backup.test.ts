import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
let file = "";
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-backup-"));
  file = path.join(dir, "copy");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe.each(databaseKinds)("on %s", (kind) => {
  let files: TestDatabaseFiles;
  let environment: Record<string, string>;
  beforeEach(async () => {
    files = await makeTestDatabase(kind);
    environment = {
      DATA_DIR: files.dataDir,
      DATABASE_URL: files.options.kind === "postgresql" ? files.options.url : "",
    };
  });
  afterEach(() => files.remove());

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await openDatabase(files.options);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }

  const house = () => ({ database: files.options, environment: process.env });
  const now = new Date("2026-11-22T03:00:00Z");
  const restoreIt = (how = { replace: false }) => restore(house(), file, { ...how, now });

  const addContact = (db: Database, address: string) =>
    db.prisma.contact.create({ data: { channel: "telegram", bot: "1", address } });

  const addresses = () =>
    use(async (db) => (await db.prisma.contact.findMany()).map((contact) => contact.address));

  const destroy = () =>
    use((db) => db.pool.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public")).then(() => {
      if (files.options.kind === "embedded") rmSync(files.options.dir, { recursive: true });
    });

  it("the commands bring back what was destroyed", async () => {
    await use(async (db) => {
      await addContact(db, "phụ huynh 1");
      await addContact(db, "phụ huynh 2");
    });
    expect(await run("backup", [file], environment)).toMatchObject({ exit: 0 });
    await destroy();

    expect(await run("restore", [file], environment)).toMatchObject({ exit: 0 });
    expect(await addresses()).toEqual(["phụ huynh 1", "phụ huynh 2"]);
    await use((db) => addContact(db, "phụ huynh 3")); // and it is in working order
  });

  it("a letter that waited in the backup is not sent blindly after the restore", async () => {
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
    await backUp(house(), file);
    await destroy();
    await restoreIt();
    const letters = await use((db) => db.prisma.letter.findMany({ orderBy: { id: "asc" } }));
    expect(letters.map((letter) => letter.state)).toEqual(["unknown", "sent", "pending"]);
  });

  it("a database that holds anything is refused, and replaced when told so", async () => {
    await use((db) => addContact(db, "before"));
    await backUp(house(), file);
    await use((db) => addContact(db, "after"));

    expect(await restoreIt()).toEqual({ ok: false, reason: "not_empty" });
    expect(await addresses()).toEqual(["before", "after"]);

    expect(await restoreIt({ replace: true })).toMatchObject({ ok: true });
    expect(await addresses()).toEqual(["before"]);
  });

  it("a restore into a database in use is refused", async () => {
    await backUp(house(), file);
    const refused = await use(() => restoreIt({ replace: true }));
    expect(refused).toEqual({ ok: false, reason: "in_use" });
  });

  it("a damaged backup is refused and leaves the database as it was", async () => {
    await use((db) => addContact(db, "kept"));
    const start = kind === "embedded" ? Buffer.from([0x1f, 0x8b, 8, 0]) : Buffer.from("PGDMP");
    writeFileSync(file, Buffer.concat([start, Buffer.alloc(5000, 7)]));
    expect(await restoreIt({ replace: true })).toMatchObject({ ok: false });
    expect(await addresses()).toEqual(["kept"]);
  });

  it("a backup is readable by its owner alone and overwrites nothing", async () => {
    await backUp(house(), file);
    expect(statSync(file).mode & 0o077).toBe(0);
    const second = await backUp(house(), file);
    expect(second).toEqual({ exit: 1, said: expect.stringContaining("exists already") });
    expect(readdirSync(dir)).toEqual(["copy"]);
  });
});

describe("on embedded alone", () => {
  it("a backup is refused while the server runs, and says what to do", async () => {
    const files = await makeTestDatabase("embedded");
    const db = await openDatabase(files.options);
    try {
      const refused = await run("backup", [file], { DATA_DIR: files.dataDir, DATABASE_URL: "" });
      expect(refused).toEqual({ exit: 1, said: expect.stringMatching(/in use. Stop the server/) });
      expect(existsSync(file)).toBe(false);
    } finally {
      await db.close();
      await files.remove();
    }
  });

  it("a backup of PostgreSQL is refused with its reason", async () => {
    writeFileSync(file, "PGDMP and more");
    const refused = await run("restore", [file], { DATA_DIR: dir, DATABASE_URL: "" });
    expect(refused).toEqual({ exit: 1, said: expect.stringContaining("of the other database") });
  });
});

describe("the commands", () => {
  it("explain themselves", async () => {
    const help = await run("backup", ["--help"], {});
    expect(help).toEqual({ exit: 0, said: expect.stringContaining("npm run backup -- [FILE]") });
  });

  it("say so when PostgreSQL's own programs are missing", async () => {
    const url = "postgresql://dan_hoi:matkhau@127.0.0.1:1/dan_hoi";
    const refused = await run("backup", [file], { PATH: "", DATABASE_URL: url });
    expect(refused).toEqual({ exit: 1, said: expect.stringContaining("postgresql-client") });
    expect(refused.said).not.toContain("matkhau");
    expect(readdirSync(dir)).toEqual([]);
  });

  it("name the file that is needed", async () => {
    expect(await run("restore", [], {})).toMatchObject({ exit: 1 });
    expect(await run("restore", ["a", "b"], {})).toMatchObject({ exit: 2 });
  });
});
