import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fileLink } from "../../server/attachments/file-link.ts";
import { type FileCabinet, openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import { openSentFiles } from "../../server/attachments/sent-files.ts";
import type { Database } from "../../server/db.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { pdf } from "../attachments/sample-files.ts";
import { openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";
import { type Visitor, visit } from "./chat-visitor.ts";

const now = new Date("2026-11-23T02:00:00Z");
const secretKey = "s".repeat(32);

let db: Database;
let server: ChatServer;
let cabinet: FileCabinet;
let folder: string;
let clock = now;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-sent-"));
  cabinet = openFileCabinet(folder);
  db = await openTestDatabase("embedded");
  server = await startChatServer(db, { cabinet, secretKey, clock: { now: () => clock } });
});
afterAll(async () => {
  await server.stop();
  await db.close();
  rmSync(folder, { recursive: true });
});

/** A visitor who was sent a file with a letter. */
async function sentTo(name = "Giấy mời.pdf", type = "application/pdf", text = "Dạ, kèm tệp.") {
  const visitor = await visit(server.url);
  const before = await db.prisma.contact.findMany();
  const known = { id: { notIn: before.map(({ id }) => id) } };
  await visitor.say("xin chào");
  const contact = await vi.waitUntil(() => db.prisma.contact.findFirst({ where: known }));
  const size = pdf.length;
  const row = { state: "kept", name, type, size, createdAt: now };
  const { id } = await db.prisma.attachment.create({ data: row });
  await cabinet.put(id, pdf);
  const reply = { text, file: { id, name, type, bytes: size } };
  await db.transaction((tx) => postLetters(tx, contact.id, [reply], { now }));
  return { visitor, id };
}

const get = (visitor: Pick<Visitor, "cookie">, id: string) =>
  fetch(`${server.url}/api/chat/files/${id}`, { headers: { cookie: visitor.cookie } });

test("a reply tells of its file, and its own chat may fetch it", async () => {
  const { visitor, id } = await sentTo();
  const stream = await visitor.listen();
  await vi.waitUntil(() => stream.named("reply").some(({ data }) => data["file"]));
  const told = stream.named("reply").find(({ data }) => data["file"]);
  stream.close();
  expect(told?.data).toMatchObject({
    text: "Dạ, kèm tệp.",
    file: { id, name: "Giấy mời.pdf", isPicture: false, bytes: pdf.length },
  });
  const response = await get(visitor, id);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename.*\.pdf/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toContain("private");
});

test("a file without a word is told as well", async () => {
  const { visitor, id } = await sentTo("Phụ lục.pdf", "application/pdf", "");
  const stream = await visitor.listen();
  const told = await vi.waitUntil(() => stream.named("reply").find(({ data }) => data["file"]));
  stream.close();
  expect(told.data).toMatchObject({ text: "", file: { id } });
});

test("another chat, and nobody's, gets nothing; nor does its own once the file is gone", async () => {
  const { visitor, id } = await sentTo();
  const other = await sentTo();
  expect((await get(other.visitor, id)).status).toBe(422);
  expect((await get({ cookie: "" }, id)).status).toBe(401);
  expect((await get(visitor, "no-id")).status).toBe(422);
  const upload = await db.prisma.attachment.create({
    data: { state: "kept", name: "khác.pdf", type: "application/pdf", size: 1, createdAt: now },
  });
  expect((await get(visitor, upload.id)).status).toBe(422);
  await db.prisma.attachment.update({ where: { id }, data: { state: "gone" } });
  expect((await get(visitor, id)).status).toBe(422);
});

test("channels are given the bytes of a letter's file, until it is gone", async () => {
  const { id } = await sentTo();
  const files = openSentFiles({ db, cabinet, secretKey, clock: { now: () => clock } });
  expect(await files.readFile(id)).toEqual(pdf);
  expect(files.linkTo({ id, name: "a.pdf", type: "application/pdf", bytes: 1 })).toBeUndefined();
  await db.prisma.attachment.update({ where: { id }, data: { state: "gone" } });
  expect(await files.readFile(id)).toBeUndefined();
});

test("a link hands its file to whoever holds it, for thirty days; a bent one hands out none", async () => {
  const { id } = await sentTo();
  const { id: otherId } = await sentTo();
  const link = fileLink({ secretKey, publicUrl: `${server.url}/` }, id, now);
  const open = async (address: string) => (await fetch(address)).status;
  expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(pdf);
  expect(await open(link.replace(id, otherId))).toBe(404);
  expect(await open(`${link}x`)).toBe(404);
  expect(await open(link.replace(/\/(\d+)\//, (_, day) => `/${Number(day) + 1}/`))).toBe(404);
  clock = new Date(now.getTime() + 30 * 86_400_000);
  expect(await open(link)).toBe(200);
  clock = new Date(now.getTime() + 31 * 86_400_000);
  const late = await fetch(link);
  expect([late.status, await late.text()]).toEqual([404, expect.stringContaining("hết hạn")]);
  clock = now;
});
