import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideGap } from "../../server/catalogue/decide-gap.ts";
import { openDatabase } from "../../server/db.ts";
import { morning } from "../desk/open-test-desk.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { root, serverEnvironment } from "../support/server-process.ts";
import { takeTurns } from "./take-turns.ts";

/** Runs the command as an operator does, in a process of its own. */
function run(
  words: string[],
  environment: Record<string, string>,
): Promise<{ exit: number; said: string }> {
  const command = ["--import", "tsx", "server/commands/mine-aliases.ts", ...words];
  const settings = { cwd: root, env: { PATH: process.env["PATH"], ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, settings, (error, out, err) =>
      resolve({ exit: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

const slug = "chuyen-truong";

describe.each(databaseKinds)("npm run mine-aliases on %s", (kind) => {
  let files: TestDatabaseFiles;
  let environment: Record<string, string>;
  beforeAll(async () => {
    files = await makeTestDatabase(kind);
    environment = serverEnvironment(files, 0);
    await onDatabase(async (db) => {
      const words = "dạ cho em hỏi bé đi lò luyện chữ bên kia sông với ạ";
      await takeTurns(db, "an", [[words, "abstain_unsure"]], morning);
      await takeTurns(db, "binh", [["giá vàng hôm nay", "abstain_unsure"]], morning);
      const { id } = await db.prisma.gap.findFirstOrThrow({ where: { words } });
      const decision = { state: "resolved", procedure: slug } as const;
      const knowledge = { procedure: () => ({ slug, name: slug, field: "" }) };
      const clock = { now: () => morning };
      await db.transaction((tx) => decideGap({ tx, clock, knowledge }, { id, decision }));
    });
  });
  afterAll(() => files.remove());

  const onDatabase = async <T>(
    look: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
  ) => {
    const db = await openDatabase(files.options);
    try {
      return await look(db);
    } finally {
      await db.close();
    }
  };
  const kept = () => onDatabase((db) => db.prisma.citizenWords.findMany());

  test("prints what resolved gaps teach, and writes nothing by itself", async () => {
    const { exit, said } = await run([], environment);
    expect(exit).toBe(0);
    expect(said).toContain("lò luyện chữ");
    expect(said).toContain(slug);
    expect(said).not.toContain("vàng");
    expect(await kept()).toEqual([]);
  });

  test("writes proposals when told to, once, and never publishes", async () => {
    const flag = ["--apply-proposals"];
    expect((await run(flag, environment)).said).toContain("đang chờ duyệt");
    expect((await run(flag, environment)).said).toContain("Không có cách nói mới nào");
    const [words, ...others] = await kept();
    expect(words).toMatchObject({ procedure: slug, state: "proposed" });
    const mined = words?.words.split(" ") ?? [];
    expect(mined).toEqual(expect.arrayContaining(["lò", "luyện", "chữ"]));
    expect(mined.filter((word) => ["dạ", "hỏi", "ạ"].includes(word))).toEqual([]);
    expect(others).toEqual([]);
  });
});

test("while the server has the embedded database, the command says what to do", async () => {
  const files = await makeTestDatabase("embedded");
  const db = await openDatabase(files.options);
  const { exit, said } = await run([], serverEnvironment(files, 0));
  expect([exit, said]).toEqual([1, expect.stringContaining("hãy dừng máy chủ")]);
  await db.close();
  await files.remove();
});
