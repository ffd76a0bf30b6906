import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { embeddedDir, openDatabase } from "../../server/db.ts";
import { openPGlite } from "../../server/embedded/pglite.ts";
import { migrate } from "../../server/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A data directory with a migrated, empty embedded database. */
    templateDataDir: string;
    /** The same as a tar file, to be loaded into memory. */
    templateTar: string;
    /** A migrated, empty database on TEST_POSTGRES_URL's server; "" where there is none. */
    templatePostgres: string;
  }
}

/** Migrates once; every test then starts from a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-template-"));
  project.provide("templateDataDir", dir);
  project.provide("templateTar", await makeEmbedded(dir));
  const template = await makePostgres();
  project.provide("templatePostgres", template?.name ?? "");
  return async () => {
    await template?.drop();
    rmSync(dir, { recursive: true, force: true });
  };
}

const migrations = path.join(import.meta.dirname, "../../prisma/migrations");

async function makeEmbedded(dir: string): Promise<string> {
  const database = await openDatabase({ kind: "embedded", dir: embeddedDir(dir) });
  await migrate(database.pool, migrations);
  await database.close();
  const { db, close } = await openPGlite(embeddedDir(dir));
  const tar = path.join(dir, "template.tar");
  writeFileSync(tar, Buffer.from(await (await db.dumpDataDir("none")).arrayBuffer()));
  await close();
  return tar;
}

async function makePostgres(): Promise<{ name: string; drop(): Promise<void> } | undefined> {
  const url = process.env["TEST_POSTGRES_URL"];
  if (!url) {
    if (process.env["REQUIRE_POSTGRES"]) throw new Error("TEST_POSTGRES_URL is required here");
    console.log("PostgreSQL tests are skipped: TEST_POSTGRES_URL is not set.");
    return undefined;
  }
  const name = `dan_hoi_template_${process.pid}`;
  await onServer(url, `DROP DATABASE IF EXISTS ${name}`, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openDatabase({ kind: "postgresql", url: own.href });
  await migrate(database.pool, migrations);
  await database.close();
  return { name, drop: () => onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
