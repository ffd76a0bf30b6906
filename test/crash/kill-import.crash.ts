import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../server/db.ts";
import { openImportFiles } from "../../server/dossiers/import/import-files.ts";
import { leaseMs } from "../../server/dossiers/import/import-rules.ts";
import { runImports } from "../../server/dossiers/import/run-imports.ts";
import { rowsOf } from "../dossiers/import/import-desk.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { root } from "../support/server-process.ts";

const rows = 20_000;

beforeAll(() => {
  execFileSync("npm", ["run", "build", "--silent"], { cwd: root });
});

describe.each(databaseKinds)("an import on %s whose process is killed", (kind) => {
  test("is ended by another process, with each dossier and its history once", async () => {
    const files = await makeTestDatabase(kind);
    const csv = path.join(files.dataDir, "ho-so.csv");
    writeFileSync(csv, rowsOf(rows).join("\n"));
    const child = startImport(files, csv);
    await once(child.stderr ?? child, "data"); // the tenth thousand is done
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;

    const db = await openDatabase(files.options);
    const begun = await db.prisma.dossier.count();
    expect(begun).toBeGreaterThanOrEqual(10_000);
    expect(begun).toBeLessThan(rows);
    await takeUp(db, files.dataDir);
    expect(await db.prisma.dossierImport.findFirst()).toMatchObject({
      state: "done",
      report: { created: rows, refused: 0 },
    });
    expect([await db.prisma.dossier.count(), await db.prisma.dossierEvent.count()]).toEqual([
      rows,
      rows,
    ]);
    await db.close();
    await files.remove();
  });
});

function startImport({ options, dataDir }: TestDatabaseFiles, csv: string): ChildProcess {
  const url = options.kind === "postgresql" ? { DATABASE_URL: options.url } : {};
  const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, SECRET_KEY: secretKey, ...url };
  const words = ["dist/server/commands/import-dossiers.js", csv];
  return spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
}

const secretKey = "k".repeat(32);

/** As the next start of the server does, once the lease of the dead process is over. */
async function takeUp(db: Database, dataDir: string): Promise<void> {
  const clock = { now: () => new Date(new Date().getTime() + leaseMs + 1000) };
  await runImports({ db, clock, secretKey, importFiles: openImportFiles(dataDir) });
}
