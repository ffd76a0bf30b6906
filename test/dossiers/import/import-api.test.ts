import { afterAll, beforeAll, expect, test } from "vitest";
import { viewAudit } from "../../../server/audit/audit-view.ts";
import type { Database } from "../../../server/db.ts";
import { runImports } from "../../../server/dossiers/import/run-imports.ts";
import { createToken } from "../../../server/tokens/create-token.ts";
import { endToken } from "../../../server/tokens/end-token.ts";
import { tokensView } from "../../../server/tokens/tokens-view.ts";
import { type ChatServer, startChatServer } from "../../public/chat-server.ts";
import { openTestDatabase } from "../../support/database.ts";
import { code, headings, type ImportDesk, openImportDesk, row, rowsOf } from "./import-desk.ts";

let db: Database;
let desk: ImportDesk;
let server: ChatServer;
let token = "";
let id = "";
beforeAll(async () => {
  db = await openTestDatabase("embedded");
  desk = openImportDesk(db);
  server = await startChatServer(db, {
    clock: desk.clock,
    importFiles: desk.house.importFiles,
  });
  const made = await makeToken();
  ({ token, id } = made);
});
afterAll(async () => {
  await server.stop();
  desk.close();
  await db.close();
});

async function makeToken(expiresAt?: Date) {
  const order = { name: "Phần mềm một cửa", scopes: ["dossiers.import"], staffId: null, expiresAt };
  const made = await createToken({ ...desk.house, tx: db.prisma }, order);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

type Answer = { status: number; body: Record<string, unknown> };

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, ...(init.headers as object) };
  const response = await fetch(`${server.url}/api/dossiers/${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

const post = (lines: string[], query = "", more: Record<string, string> = {}) =>
  ask(`import${query}`, {
    method: "POST",
    body: lines.join("\n"),
    headers: { "content-type": "text/csv", ...more },
  });

const codeOf = ({ status, body }: Answer) => [
  status,
  (body["error"] as { code?: string } | undefined)?.code,
];

test("a small file is imported at once and answered with its report", async () => {
  const { status, body } = await post([headings, row(1), row(2, "bay")], "?fileName=a.csv");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    state: "done",
    report: {
      ...{ created: 1, refused: 1 },
      refusals: [{ line: 3, code: "wrong_state", reason: "không hiểu trạng thái" }],
    },
  });
  const { source, way, fileName } = await db.prisma.dossierImport.findFirstOrThrow();
  expect([source, way, fileName]).toEqual(["mac-dinh", "api", "a.csv"]);
});

test("the audit names the key that sent a file, not its secret", async () => {
  await post([headings, row(1)]);
  const { id: importId } = await db.prisma.dossierImport.findFirstOrThrow({
    orderBy: { createdAt: "desc" },
  });
  const written = await db.prisma.audit.findFirstOrThrow({ orderBy: { id: "desc" } });
  const target = `import ${importId} by token ${id}`;
  expect(written).toMatchObject({ action: "dossiers.import", target, outcome: "done" });
  const page = { most: 1, seesSealed: true };
  expect(await viewAudit(db.prisma, {}, page)).toMatchObject([{ tokenName: "Phần mềm một cửa" }]);
});

test("a large file is kept, and its address tells how it stands", async () => {
  const { status, body } = await post(rowsOf(700), "?asOf=2026-11-21T09:00:00%2B07:00");
  expect([status, body["state"]]).toEqual([202, "waiting"]);
  const url = String(body["url"]).replace("/api/dossiers/", "");
  await runImports(desk.house);
  expect(await ask(url)).toMatchObject({ status: 200, body: { state: "done", rowsDone: 700 } });
  const known = await db.prisma.dossier.findUniqueOrThrow({ where: { code: code(700) } });
  expect(known.updatedAt).toEqual(new Date("2026-11-21T02:00:00Z"));
});

test("a dry run tells and writes nothing", async () => {
  const before = await db.prisma.dossier.count();
  const { body } = await post([headings, row(9001)], "?dryRun=1");
  expect(body).toMatchObject({ state: "tried", report: { created: 1 } });
  expect(await db.prisma.dossier.count()).toBe(before);
});

test("without a good token nobody gets in, and all bad ones look alike", async () => {
  const ended = await makeToken();
  await endToken({ tx: db.prisma, clock: desk.clock }, { id: ended.id });
  const expired = await makeToken(new Date(desk.clock.now().getTime() + 1));
  desk.clock.move(1000);
  const words = [
    "",
    "Bearer ",
    `Bearer ${token}x`,
    `Bearer ${ended.token}`,
    `Bearer ${expired.token}`,
  ];
  for (const authorization of words)
    expect(codeOf(await post([headings, row(1)], "", { authorization }))).toEqual([
      401,
      "no_token",
    ]);
  expect(codeOf(await ask("imports/x", { headers: { authorization: "" } }))[0]).toBe(401);
});

test("a token without the scope is told so", async () => {
  await db.prisma.apiToken.update({ where: { id }, data: { scopes: [] } });
  expect(codeOf(await post([headings]))).toEqual([403, "no_scope"]);
  await db.prisma.apiToken.update({ where: { id }, data: { scopes: ["dossiers.import"] } });
});

test.each([
  ["a picture", "", { "content-type": "image/png" }, [415, "wrong_content_type"]],
  ["a compressed body", "", { "content-encoding": "gzip" }, [415, "wrong_content_type"]],
  ["a source that is no name", "?source=../x", {}, [422, "bad_source"]],
  ["an instant that is none", "?asOf=hom-qua", {}, [422, "bad_as_of"]],
  ["an instant to come", "?asOf=2030-01-01T00:00:00Z", {}, [422, "ahead"]],
])("%s is refused by name", async (_, query, more, expected) => {
  expect(codeOf(await post([headings, row(1)], query, more))).toEqual(expected);
});

test("an empty file, an unknown import and a wrong method are refused by name", async () => {
  expect(codeOf(await post([]))).toEqual([422, "empty"]);
  expect(codeOf(await ask("imports/no-id"))).toEqual([404, "not_found"]);
  expect((await ask("import")).status).toBe(405);
});

test("no refused file stays on the disk", async () => {
  expect(await desk.house.importFiles.list()).toEqual([]);
});

test("the use of a token is noted once a minute, its secret nowhere", async () => {
  const used = async () => (await tokensView(db.prisma)).find((one) => one.id === id)?.usedAt;
  const before = await used();
  desk.clock.move(30_000);
  await ask("imports/x");
  const soon = await used();
  desk.clock.move(60_000);
  await ask("imports/x");
  expect([soon, await used()]).toEqual([before, desk.clock.now()]);
  expect(JSON.stringify(await db.prisma.apiToken.findMany())).not.toContain(token);
});

test("the description of the API tells of it", async () => {
  const answer = await fetch(`${server.url}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: object };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/dossiers/import", "/api/dossiers/imports/{id}"]),
  );
});

test("whoever sends too often is asked to wait", async () => {
  const answers = await Promise.all(Array.from({ length: 65 }, () => ask("imports/x")));
  expect(answers.map(codeOf)).toContainEqual([429, "too_many"]);
});
