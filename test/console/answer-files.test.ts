import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readLastFiles } from "../../server/attachments/answer-files-view.ts";
import { deleteGoneFiles } from "../../server/attachments/delete-gone-files.ts";
import { openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import { readSentFile } from "../../server/attachments/sent-file-view.ts";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import { readPublicTimeline } from "../../server/tickets/public-timeline-view.ts";
import { pdf, phonePicture } from "../attachments/sample-files.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type Answer, type ConsoleClient, newClient } from "./console-client.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-answer-files-"));
const cabinet = openFileCabinet(dir);
let app: ConsoleApp;
let lan: ConsoleClient;

beforeAll(async () => {
  app = await openConsoleApp("embedded", { cabinet });
});
beforeEach(async () => {
  await app.reset();
  lan = await signInAs(app, "officer", { login: "lan", displayName: "Trần Thị Lan" });
});
afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true });
});

type Fields = readonly [name: string, value: string | File][];

const paper = (name = "Biên bản.pdf") => new File([new Uint8Array(pdf)], name);
const pageOf = (code: string) => `/console/tickets/${code}`;
const rows = () => app.db.prisma.attachment.findMany({ orderBy: { createdAt: "asc" } });
const letters = async () =>
  (await app.db.prisma.letter.findMany({ orderBy: { id: "asc" } })).map(
    ({ reply }) => reply as { text: string; file?: { id: string; name: string } },
  );

/** Posts the reply form as a browser without JavaScript does: whatever stands in it, and these. */
async function post(
  who: ConsoleClient,
  code: string,
  fields: Fields,
): Promise<Pick<Answer, "status" | "html">> {
  const { html } = await who.get(pageOf(code));
  const hidden = [
    ...html.matchAll(/<input type="hidden" name="(seen|fileId|csrf)" value="([^"]*)"/g),
  ];
  const form = new FormData();
  form.set("csrf", hidden.find(([, name]) => name === "csrf")?.[2] ?? "");
  form.set("seen", hidden.find(([, name]) => name === "seen")?.[2] ?? "");
  for (const [, name, value] of hidden) if (name === "fileId") form.append(name, value ?? "");
  for (const [name, value] of fields) form.append(name, value);
  const cookie = [...who.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const response = await fetch(`${app.url}${pageOf(code)}/answer`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: app.url, cookie },
    body: form,
  });
  return { status: response.status, html: await response.text() };
}

const attach = (code: string, ...files: File[]) =>
  post(lan, code, [
    ["answer", "Dạ, xin gửi biên bản."],
    ["step", "attach"],
    ...files.map((file) => ["files", file] as [string, File]),
  ]);
const send = (code: string, ...more: [string, string | File][]) =>
  post(lan, code, [["answer", "Dạ, xin gửi biên bản."], ["step", "send"], ...more]);

test("attached files stay in the draft, with the words, until the answer goes", async () => {
  const { code } = await makeTicket(app);
  const picture = new File([new Uint8Array(await phonePicture())], "Hiện trường.JPG");
  expect((await attach(code, paper(), picture)).status).toBe(303);
  const page = await lan.get(pageOf(code));
  expect(page.text).toContain("Dạ, xin gửi biên bản.");
  expect(page.text).toMatch(/Biên bản\.pdf 1 KB Gỡ tệp .*Hiện trường\.jpg 1 KB/);
  expect(page.html).not.toContain("Tệp cơ quan đã gửi người dân");
  const [, kept] = await rows();
  expect((await cabinet.read(kept?.id ?? ""))?.includes("Exif")).toBe(false);
  expect(await letters()).toEqual([]);
  const audit = await app.db.prisma.audit.findFirst({ where: { action: "ticket.answer" } });
  expect(audit).toMatchObject({ outcome: "files_attached", target: code });
  const hoa = await signInAs(app, "officer", { login: "hoa", displayName: "Lê Thị Hoa" });
  expect((await hoa.get(pageOf(code))).text).not.toContain("Biên bản.pdf");
});

test("the preview lists them, and the answer takes them along, each in a letter", async () => {
  const { code, contactId } = await makeTicket(app);
  await attach(code, paper());
  app.clock.at = new Date(app.clock.at.getTime() + 1000);
  const preview = await post(lan, code, [
    ["answer", "Dạ, xin gửi biên bản."],
    ["step", "preview"],
    ["files", paper("Phụ lục.pdf")],
  ]);
  expect(preview.html).toMatch(/id="preview"[\s\S]*Biên bản\.pdf[\s\S]*Phụ lục\.pdf[\s\S]*<form/);
  expect((await send(code)).status).toBe(303);
  const sent = await letters();
  expect(sent.map(({ file }) => file?.name)).toEqual(["Biên bản.pdf", "Phụ lục.pdf"]);
  expect(sent.map(({ text }) => text === "")).toEqual([false, true]);
  const page = await lan.get(pageOf(code));
  expect(page.text).toMatch(/Số tệp 2 .*Tệp cơ quan đã gửi người dân .*Biên bản\.pdf/);
  expect(page.html).not.toContain("draft-files");
  const told = await readPublicTimeline(app.db.prisma, code);
  expect(told?.timeline.at(-1)?.words).toBe("Cơ quan trả lời, kèm 2 tệp");
  const files = await readLastFiles(app.db.prisma, code);
  expect(files.map(({ name }) => name)).toEqual(["Biên bản.pdf", "Phụ lục.pdf"]);
  const { address } = await app.db.prisma.contact.findUniqueOrThrow({ where: { id: contactId } });
  const id = files[0]?.id ?? "";
  expect(await readSentFile(app.db.prisma, id, address)).toBeDefined();
  expect(await readSentFile(app.db.prisma, id, "another chat")).toBeUndefined();
});

test("a question goes out with its form to be filled in", async () => {
  const { code } = await makeTicket(app);
  const asked = await post(lan, code, [
    ["answer", "Xin anh/chị điền mẫu này."],
    ["step", "ask"],
    ["files", paper("Mẫu đơn.pdf")],
  ]);
  expect(asked.status).toBe(303);
  expect((await letters()).map(({ file }) => file?.name)).toEqual(["Mẫu đơn.pdf"]);
});

test.each([
  ["a type that is not sent", "Chỉ gửi được tệp PDF", () => [new File(["MZ..."], "Mẫu.pdf")]],
  ["one too large", "Tệp lớn quá", () => [new File([new Uint8Array(200_000)], "Lớn.pdf")]],
  ["an empty one", "Tệp rỗng", () => [new File([], "Rỗng.pdf")]],
  ["too many", "tối đa 3 tệp", () => [paper("1"), paper("2"), paper("3"), paper("4")]],
])("of %s nothing is sent, and the words are kept", async (_what, says, files) => {
  const { code } = await makeTicket(app);
  const refused = await send(code, ...files().map((file) => ["files", file] as [string, File]));
  expect(refused.status).toBe(422);
  expect(refused.html).toMatch(new RegExp(`id="files-error"[^>]*>[^<]*${says}`));
  expect(refused.html).toContain("Dạ, xin gửi biên bản.</textarea>");
  expect([await rows(), await letters()]).toEqual([[], []]);
});

test("a file taken off is gone, and an answer that still showed it does not leave", async () => {
  const { code } = await makeTicket(app);
  await attach(code, paper());
  const [file] = await rows();
  const id = file?.id ?? "";
  expect((await post(lan, code, [["remove", id]])).status).toBe(303);
  const late = await send(code, ["fileId", id]);
  expect([late.status, await letters()]).toEqual([422, []]);
  expect(late.html).toContain("Tệp gửi kèm đã thay đổi ở nơi khác");
  await deleteGoneFiles({ db: app.db, clock: app.clock, cabinet });
  expect([await rows(), await cabinet.read(id)]).toEqual([[], undefined]);
});

test("a discarded draft takes its files with it, and says so", async () => {
  const { code } = await makeTicket(app);
  await attach(code, paper());
  const off = await post(lan, code, [["step", "discard"]]);
  expect(off.html).toContain("Tệp đã gỡ cùng bản nháp");
  expect((await rows())[0]).toMatchObject({ state: "gone", name: "***", ticketId: null });
});

test("files of a draft that nobody sent are forgotten after thirty days", async () => {
  const { code } = await makeTicket(app);
  await attach(code, paper());
  const forget = () => deleteGoneFiles({ db: app.db, clock: app.clock, cabinet });
  app.clock.at = new Date(app.clock.at.getTime() + 29 * 86_400_000);
  await forget();
  expect(await rows()).toHaveLength(1);
  app.clock.at = new Date(app.clock.at.getTime() + 2 * 86_400_000);
  await forget();
  expect(await rows()).toEqual([]);
});

test("a file in a colleague's draft is not mine to send", async () => {
  const { code } = await makeTicket(app);
  await attach(code, paper());
  const [file] = await rows();
  const hoa = await signInAs(app, "officer", { login: "hoa", displayName: "Lê Thị Hoa" });
  const tried = await post(hoa, code, [
    ["answer", "Dạ."],
    ["step", "send"],
    ["fileId", file?.id ?? ""],
  ]);
  expect([tried.status, await letters()]).toEqual([422, []]);
});

test("an answer that can't go out yet keeps its files as well as its words", async () => {
  const { code } = await makeTicket(app);
  const late = await post(lan, code, [
    ["answer", "Dạ {{han}}"],
    ["files", paper("Hai.pdf")],
  ]);
  expect([late.status, await letters()]).toEqual([422, []]);
  expect(late.html).toMatch(/draft-files[\s\S]*Hai\.pdf/);
});

test("Luật Tố cáo Điều 56: of a sealed ticket no file goes through a channel", async () => {
  const { code } = await makeTicket(app);
  await attach(code, paper());
  await send(code, ["files", paper("Hai.pdf")]);
  const [file] = await rows();
  expect(await readSentFile(app.db.prisma, file?.id ?? "")).toBeDefined();
  await app.db.prisma.ticket.update({ where: { code }, data: { restricted: true } });
  expect(await readSentFile(app.db.prisma, file?.id ?? "")).toBeUndefined();
  expect(await readLastFiles(app.db.prisma, code)).toEqual([]);
  lan = await signInAs(app, "inspector", { login: "thanh-tra" });
  expect((await lan.get(pageOf(code))).text).toContain("không gửi tệp qua kênh chat");
  const before = (await letters()).length;
  const refused = await send(code, ["files", paper("Ba.pdf")]);
  expect([refused.status, (await letters()).length]).toEqual([422, before]);
});

test("a ticket that was sealed over a draft sends none of its files", async () => {
  const { code } = await makeTicket(app);
  lan = await signInAs(app, "inspector", { login: "thanh-tra" });
  await attach(code, paper());
  await app.db.prisma.ticket.update({ where: { code }, data: { restricted: true } });
  const refused = await send(code);
  expect([refused.status, await letters()]).toEqual([422, []]);
  expect(refused.html).toContain("Xin gỡ tệp");
});

test("Luật 91/2025/QH15: whoever is erased takes along what was sent and drafted to them", async () => {
  const { code, contactId } = await makeTicket(app);
  await send(code, ["files", paper()]);
  await attach(code, paper("Nháp.pdf"));
  await app.db.transaction((tx) => eraseContact({ tx, clock: app.clock }, contactId));
  expect((await rows()).map(({ state, name }) => [state, name])).toEqual([
    ["gone", "***"],
    ["gone", "***"],
  ]);
  expect((await lan.get(pageOf(code))).text).toContain("Tệp đã được xóa theo yêu cầu");
});

test("a form of files from nobody is not read", async () => {
  const { code } = await makeTicket(app);
  const answer = await post(newClient(app.url), code, [["files", paper()]]);
  expect([answer.status, await rows()]).toEqual([303, []]);
});
