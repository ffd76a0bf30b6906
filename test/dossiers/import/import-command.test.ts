import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../server/db.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "../../support/database.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** Runs the command as an operator does, in a process of its own. */
function run(
  words: string[],
  environment: Record<string, string>,
): Promise<{ exit: number; said: string }> {
  const command = ["--import", "tsx", "server/commands/import-dossiers.ts", ...words];
  const settings = { cwd: root, env: { PATH: process.env["PATH"], ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, settings, (error, out, err) =>
      resolve({ exit: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

test("--help says in Vietnamese which columns are needed", async () => {
  const { exit, said } = await run(["--help"], {});
  expect(exit).toBe(0);
  expect(said).toContain("Mã hồ sơ, Trạng thái");
});

test("without a file, with one that is not there, or with a date ahead it is refused", async () => {
  const [none, gone, ahead] = await Promise.all([
    run([], {}),
    run(["khong-co.csv"], {}),
    run([import.meta.filename, "--ngay", "01/01/2099"], {}),
  ]);
  expect(none.exit).toBe(1);
  expect(gone.said).toContain("Không thấy tập tin");
  expect(ahead.said).toContain("tương lai");
});

describe.each(databaseKinds)("the import command on %s", (kind) => {
  let files: TestDatabaseFiles;
  let environment: Record<string, string>;
  let csv = "";
  beforeAll(async () => {
    files = await makeTestDatabase(kind);
    environment =
      files.options.kind === "postgresql"
        ? { DATABASE_URL: files.options.url }
        : { DATA_DIR: files.dataDir };
    csv = path.join(files.dataDir, "ho-so.csv");
    const rows = ["Mã hồ sơ;Trạng thái;Tên thủ tục", "H99-260105-0001;4;Chuyển trường", "H99;4;x"];
    writeFileSync(csv, rows.join("\n"));
  });
  afterAll(() => files.remove());

  test("it tries, then imports, names the bad row and ends with 1 because of it", async () => {
    const tried = await run([csv, "--thu", "--don-vi", "Sở GDĐT"], environment);
    expect(tried.said).toMatch(/Chạy thử, chưa ghi gì:\n {2}mới +1/);
    const { exit, said } = await run([csv, "--don-vi", "Sở GDĐT"], environment);
    expect(said).toMatch(/Đã nhập:\n {2}mới +1/);
    expect(said).toContain("dòng 3: mã hồ sơ không hợp lệ");
    expect(exit).toBe(1);
    const db = await openDatabase(files.options);
    const { office } = await db.prisma.dossier.findFirstOrThrow();
    await db.close();
    expect(office).toBe("Sở GDĐT");
  });
});
