import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FileCabinet, openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import type { Database } from "../../server/db.ts";
import { hashDigits } from "../../server/dossiers/keyed-hash.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { dossierCode, makeDossier } from "../dossiers/make-dossier.ts";
import { pdf, phonePicture } from "../attachments/sample-files.ts";
import { type ChatServer, startChatServer } from "../public/chat-server.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";
import { openTestDatabase } from "../support/database.ts";

describe.skipIf(isBrowserMissing)("files and look-ups in a browser", () => {
  let db: Database;
  let browser: Browser;
  let server: ChatServer;
  let folder: string;
  let cabinet: FileCabinet;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    browser = await openBrowser();
    folder = mkdtempSync(join(os.tmpdir(), "dan-hoi-sent-"));
    cabinet = openFileCabinet(folder);
    server = await startChatServer(db, { cabinet });
  });
  afterAll(async () => {
    await server.stop();
    await browser.close();
    await db.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (path: string): Promise<Page> => {
    const viewport = { width: 320, height: 568 };
    const context = await browser.newContext({ locale: "vi-VN", viewport, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.url + path);
    return page;
  };
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test("are chosen, refused with words, taken back and sent on a small phone", async () => {
    const page = await open("/");
    await page.locator("#composer:not([hidden])").waitFor();
    await page.setInputFiles("#files", [
      { name: "ảnh chụp.jpg", mimeType: "image/jpeg", buffer: await phonePicture() },
      { name: "bảng thu chi của cả năm học.pdf", mimeType: "application/pdf", buffer: pdf },
      { name: "la.exe", mimeType: "application/pdf", buffer: Buffer.from(`MZ${"\0".repeat(90)}`) },
    ]);
    await expect.poll(() => page.getByText("sẵn sàng gửi").count()).toBe(2);
    await page.getByText("tôi chỉ nhận ảnh JPEG").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await width(page)).toBe(320);
    await keepScreenshot(page, "chat-files-320");
    await page.getByLabel("Tin nhắn của anh/chị").fill("đây là bảng thu");
    await page.keyboard.press("Enter");
    await page.getByText("Có ảnh, tệp chưa tải lên được").waitFor();
    await page.getByRole("button", { name: "Bỏ la.exe" }).click();
    await page.getByRole("button", { name: "Bỏ bảng thu" }).click();
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Ảnh: ảnh chụp.jpg").waitFor();
    await expect.poll(() => db.prisma.inbox.count()).toBe(1);
    await page.context().close();
  });

  test("files of the office show in the talk: a picture as itself, a document to be kept", async () => {
    const page = await open("/");
    const sent = [
      { id: randomUUID(), name: "anh.jpg", type: "image/jpeg", bytes: await phonePicture() },
      { id: randomUUID(), name: "giấy mời.pdf", type: "application/pdf", bytes: pdf },
    ];
    await page.locator("#composer:not([hidden])").waitFor();
    await page.getByLabel("Tin nhắn của anh/chị").fill("gửi tôi");
    const before = await db.prisma.contact.findMany();
    const known = { id: { notIn: before.map(({ id }) => id) } };
    await page.keyboard.press("Enter");
    await expect.poll(() => db.prisma.contact.count({ where: known })).toBe(1);
    const to = await db.prisma.contact.findFirstOrThrow({ where: known });
    for (const { id, name, type, bytes } of sent) {
      const row = { id, name, type, size: bytes.length, state: "kept", createdAt: new Date() };
      await db.prisma.attachment.create({ data: row });
      await cabinet.put(id, bytes);
      const reply = { text: "Dạ, kèm tệp.", file: { id, name, type, bytes: bytes.length } };
      await db.transaction((tx) => postLetters(tx, to.id, [reply], { now: new Date() }));
    }
    const picture = page.getByRole("img", { name: "Ảnh: anh.jpg" });
    await expect
      .poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải tệp: giấy mời.pdf (1 KB)" }).click();
    expect((await download).suggestedFilename()).toBe("giấy mời.pdf");
    expect(await axeProblems(page)).toEqual([]);
    expect(await width(page)).toBe(320);
    await keepScreenshot(page, "chat-sent-files-320");
    await page.context().close();
  });

  test("a ticket is looked up by keyboard, with axe content and nothing in the address", async () => {
    const page = await open("/phieu");
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("textbox", { name: "Mã phiếu" }).fill("PA-26-000001");
    await page.getByLabel("4 số cuối điện thoại").fill("12");
    await page.keyboard.press("Enter");
    await page.getByText("mã phiếu chưa đúng dạng").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
    expect(await width(page)).toBe(320);
    await keepScreenshot(page, "phieu-320");
    await page.context().close();
  });

  test("a dossier is looked up by keyboard, with axe content and nothing in the address", async () => {
    const phoneHash = hashDigits("k".repeat(32), dossierCode, "1234");
    await makeDossier(db.prisma, { state: 5, remark: "Bản sao học bạ", phoneHash });
    const page = await open("/tra-cuu");
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("textbox", { name: "Mã hồ sơ" }).fill(dossierCode);
    await page.getByLabel("4 số cuối").fill("1234");
    await page.keyboard.press("Enter");
    await page.getByText("Yêu cầu bổ sung giấy tờ").waitFor();
    await page.getByText("Bản sao học bạ").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
    expect(await width(page)).toBe(320);
    await keepScreenshot(page, "tra-cuu-320");
    await page.context().close();
  });
});
