import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Database, type DatabaseOptions, embeddedDir, openDatabase } from "../../server/db.ts";
import { openEmbeddedAgain } from "./embedded-again.ts";

export type DatabaseKind = "embedded" | "postgresql";

/** The databases that tests run on: PostgreSQL where TEST_POSTGRES_URL names a server. */
export const databaseKinds: readonly DatabaseKind[] = process.env["TEST_POSTGRES_URL"]
  ? ["embedded", "postgresql"]
  : ["embedded"];

/** A migrated, empty database of the test's own; closing it removes it. */
export async function openTestDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === "embedded") return openEmbeddedAgain();
  const { url, drop } = await createPostgres();
  const database = await openDatabase({ kind: "postgresql", url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

export type TestDatabaseFiles = {
  options: DatabaseOptions;
  dataDir: string;
  remove(): Promise<void>;
};

/** The same, not opened yet: for a test that starts the real application or a process on it. */
export async function makeTestDatabase(kind: DatabaseKind): Promise<TestDatabaseFiles> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-test-"));
  const removeDir = () => rmSync(dataDir, { recursive: true, force: true });
  if (kind === "embedded") {
    cpSync(embeddedDir(inject("templateDataDir")), embeddedDir(dataDir), {
      recursive: true,
      filter: (file) => path.basename(file) !== ".lock",
    });
    const options = { kind: "embedded", dir: embeddedDir(dataDir) } as const;
    return { options, dataDir, remove: async () => removeDir() };
  }
  const { url, drop } = await createPostgres();
  const remove = async () => {
    removeDir();
    await drop();
  };
  return { options: { kind: "postgresql", url }, dataDir, remove };
}

async function createPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env["TEST_POSTGRES_URL"];
  if (!server) throw new Error("TEST_POSTGRES_URL is not set");
  const name = `dan_hoi_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${inject("templatePostgres")}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: url.href, drop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
