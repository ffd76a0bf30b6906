import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { fetchExport } from "../../../server/dossiers/import/fetch-export.ts";
import { pullDossiers } from "../../../server/dossiers/import/import-pull.ts";
import { readPullState } from "../../../server/dossiers/import/pull-state-view.ts";
import { runImports } from "../../../server/dossiers/import/run-imports.ts";
import { openTestDatabase } from "../../support/database.ts";
import { asOf, headings, type ImportDesk, openImportDesk, row } from "./import-desk.ts";

let db: Database;
let desk: ImportDesk;
let server: Server;
let asked: IncomingMessage[] = [];
let reply: (response: ServerResponse, request: IncomingMessage) => void = () => {};
beforeAll(async () => {
  db = await openTestDatabase("embedded");
  desk = openImportDesk(db);
  server = createServer((request, response) => {
    asked.push(request);
    response.setHeader("connection", "close");
    reply(response, request);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
beforeEach(async () => {
  await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import, setting CASCADE`;
  asked = [];
});
afterEach(() => server.closeAllConnections());
afterAll(async () => {
  server.close();
  desk.close();
  await db.close();
});

const everyMs = 15 * 60_000;
const from = () => {
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/xuat/ho-so.csv`), token: "bi-mat", everyMs };
};
const pull = async (more: { source?: string } = {}) => {
  await pullDossiers(desk.house, { ...from(), ...more });
  await runImports(desk.house);
};
const csv = (state: number) => [headings, row(1, state)].join("\n");
const state = () => readPullState(db.prisma);

test("the export is read as its source is", async () => {
  reply = (response) => response.end(csv(4));
  await pull({ source: "igate" });
  expect(await db.prisma.dossierImport.findMany()).toMatchObject([{ source: "igate" }]);
});

test("the export is fetched with the token and imported, as of when it says", async () => {
  reply = (response) => {
    response.setHeader("last-modified", asOf.toUTCString());
    response.end(csv(4));
  };
  await pull();
  expect(asked[0]?.headers.authorization).toBe("Bearer bi-mat");
  expect(await db.prisma.dossier.findMany()).toMatchObject([{ state: 4, updatedAt: asOf }]);
  expect(await db.prisma.dossierImport.findMany()).toMatchObject([
    { way: "pull", fileName: "ho-so.csv", state: "done" },
  ]);
});

test("it is asked again only when its time has come, and an unchanged answer costs nothing", async () => {
  reply = (response, request) => {
    response.setHeader("etag", '"1"');
    response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end(csv(4));
  };
  await pull();
  await pull();
  expect(asked).toHaveLength(1);
  desk.clock.move(everyMs);
  await pull();
  expect(asked).toHaveLength(2);
  expect(await db.prisma.dossierImport.count()).toBe(1);
});

test("the same bytes without a tag are no new import, and leave no file", async () => {
  reply = (response) => void response.end(csv(4));
  await pull();
  desk.clock.move(everyMs);
  await pull();
  expect([await db.prisma.dossierImport.count(), asked.length]).toEqual([1, 2]);
  expect(await desk.house.importFiles.list()).toEqual([]);
});

test("what goes wrong is told, asked later and later, and forgotten when it goes well", async () => {
  reply = (response) => void response.writeHead(500).end();
  const waits: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    await pull();
    const { nextAt } = (await state()) ?? {};
    waits.push((nextAt?.getTime() ?? 0) - desk.clock.now().getTime());
    desk.clock.move(waits.at(-1) ?? 0);
  }
  expect(await state()).toMatchObject({ ok: false, words: "máy chủ trả lời 500", failures: 4 });
  expect(waits[3]).toBeGreaterThan(2 * (waits[0] ?? 0));
  reply = (response) => void response.end(csv(4));
  await pull();
  expect(await state()).toMatchObject({ ok: true, failures: 0 });
});

test.each<[string, string, typeof reply]>([
  ["a wrong token", "máy chủ từ chối mã truy cập (401)", (to) => void to.writeHead(401).end()],
  [
    "a redirect to another host",
    "máy chủ chuyển hướng sang nơi khác",
    (to) => void to.writeHead(302, { location: "http://127.0.0.2/x" }).end(),
  ],
  [
    "a redirect in a circle",
    "máy chủ chuyển hướng vòng quanh",
    (to) => void to.writeHead(302, { location: "/xuat/ho-so.csv" }).end(),
  ],
  ["an empty answer", "trả lời trống", (to) => void to.end()],
  [
    "a line that breaks",
    "đường truyền bị ngắt giữa chừng",
    (to) => {
      to.writeHead(200, { "content-length": "1000" });
      to.write("Mã hồ sơ");
      setTimeout(() => to.destroy(), 20);
    },
  ],
])("%s imports nothing and is told", async (_, words, how) => {
  reply = how;
  await pull();
  expect(await state()).toMatchObject({ ok: false, words });
  expect([await db.prisma.dossierImport.count(), await desk.house.importFiles.list()]).toEqual([
    0,
    [],
  ]);
});

test("a server that does not answer is not waited for without end", async () => {
  reply = () => {};
  expect(await fetchExport(from(), { etag: undefined, withinMs: 50 })).toEqual({
    kind: "failed",
    words: "máy chủ không trả lời kịp",
  });
});
