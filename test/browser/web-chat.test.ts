import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { type ChatServer, type ChatServerOptions, startChatServer } from "../public/chat-server.ts";
import { sampleDialogue } from "../public/sample-dialogue.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";
import { openTestDatabase } from "../support/database.ts";

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
};

describe.skipIf(isBrowserMissing)("the web chat in a browser", () => {
  let db: Database;
  let browser: Browser;
  let server: ChatServer;
  let page: Page;
  /** What the browser complained of, such as a breach of the page's content policy. */
  const complaints: string[] = [];
  const house: ChatServerOptions = { isDemo: true, hotline: "1022", takeTurn: sampleDialogue() };

  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await db.close();
  });
  beforeEach(async () => {
    server = await startChatServer(db, house);
  });
  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });

  const open = async (options: BrowserContextOptions = {}, path = "") => {
    const context = await browser.newContext({ locale: "vi-VN", ...options });
    page = await context.newPage();
    complaints.length = 0;
    page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.url + path);
    await page.locator("#log[aria-busy=false]").waitFor({ state: "attached" });
  };
  const box = () => page.getByLabel("Tin nhắn của anh/chị");
  /** The words of both sides, without the names that are told to screen readers alone. */
  const said = async () => {
    const bubbles = await page.locator(".said .bubble").allInnerTexts();
    return bubbles.map((words) => words.replace(/^(Anh\/chị|Trợ lý):\s*/, ""));
  };
  const write = async (words: string) => {
    await box().fill(words);
    await box().press("Enter");
  };

  test("a talk can be held by keyboard alone", async () => {
    await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // the link that skips to the box
    await expect.poll(() => focused(page)).toBe("words");
    await page.keyboard.type("dòng một");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("dòng hai");
    await page.keyboard.press("Enter");
    await expect.poll(said).toEqual(["dòng một\ndòng hai", "dòng một\ndòng hai"]);
    expect(await focused(page)).toBe("words");
    await page.keyboard.type("chọn");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Mức thu" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => focused(page)).toBe("Mức thu");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await said()).at(-1)).toBe("Đã chọn fee");
    expect((await said()).at(-2)).toBe("Mức thu");
    expect(complaints).toEqual([]);
  });

  test("on a phone everything fits, is large enough to touch, and shows what was tapped", async () => {
    await open({ ...phone, viewport: { width: 320, height: 568 } });
    await page.getByRole("button", { name: "Hỏi thủ tục" }).tap();
    await expect.poll(async () => (await said()).length).toBe(2);
    const answeredAt = performance.now();
    await write("chọn");
    await page.getByRole("button", { name: "Mức thu" }).waitFor();
    // No hand is as quick as this test: two taps at once count as one.
    await expect.poll(() => performance.now() - answeredAt).toBeGreaterThan(400);
    await page.getByRole("button", { name: "Mức thu" }).tap();
    await expect.poll(async () => (await said()).at(-1)).toBe("Đã chọn fee");
    expect(await page.getByRole("button", { name: "Mức thu (đã chọn)" }).count()).toBe(1);
    expect((await said())[0]).toBe("Hỏi thủ tục");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    for (const button of await page.locator("button:visible").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await keepScreenshot(page, "web-chat-320");
  });

  test("a second tap of a shaking finger does not count", async () => {
    await open(phone);
    await page.getByRole("button", { name: "Hỏi thủ tục" }).dblclick();
    await expect.poll(said).toEqual(["Hỏi thủ tục", "/hoi"]);
    await write("xong");
    await expect.poll(said).toEqual(["Hỏi thủ tục", "/hoi", "xong", "xong"]);
  });

  test("a reload keeps the talk, the used choice and the draft", async () => {
    await open();
    await write("chọn");
    await page.getByRole("button", { name: "Mức thu" }).click();
    await expect.poll(async () => (await said()).length).toBe(4);
    const before = await said();
    await box().fill("đang viết dở");
    await page.reload();
    await expect.poll(said).toEqual(before);
    expect(await page.getByRole("button", { name: "Mức thu (đã chọn)" }).count()).toBe(1);
    expect(await box().inputValue()).toBe("đang viết dở");
  });

  test("what is said while the server is away arrives once it is back, once and in order", async () => {
    await open();
    await write("trước");
    await expect.poll(said).toEqual(["trước", "trước"]);
    await server.stop();
    await write("một");
    await write("hai");
    await page.getByText("chưa gửi được, đang thử lại").first().waitFor();
    await page.getByText("Mất kết nối, đang nối lại…").waitFor();
    await keepScreenshot(page, "web-chat-lost");
    server = await startChatServer(db, { ...house, port: server.port });
    const told = () => page.locator(".mine .bubble p").allInnerTexts();
    const answered = () => page.locator(".reply .bubble p").allInnerTexts();
    await expect.poll(answered, { timeout: 20_000 }).toEqual(["trước", "một", "hai"]);
    await expect.poll(() => page.locator("#connection").innerText()).toBe("");
    expect(await page.locator("[data-state=sent]").count()).toBe(3);
    await page.reload();
    await expect.poll(answered).toEqual(["trước", "một", "hai"]);
    expect(await told()).toEqual(["trước", "một", "hai"]);
    const kept = { message: { path: ["content", "text"], equals: "hai" } };
    expect(await db.prisma.inbox.count({ where: kept })).toBe(1);
  });

  test("what was not yet sent outlives a closed page", async () => {
    await open();
    await write("chào");
    await expect.poll(said).toEqual(["chào", "chào"]);
    await page.route("**/api/chat/messages", (route) => route.abort());
    await write("chưa gửi");
    await page.getByText("chưa gửi được, đang thử lại").waitFor();
    await page.unroute("**/api/chat/messages");
    await page.close();
    const again = await browser.contexts()[0]?.newPage();
    if (!again) throw new Error("the context is gone");
    page = again;
    await page.goto(server.url);
    await expect.poll(said).toEqual(["chào", "chào", "chưa gửi", "chưa gửi"]);
  });

  test("an acknowledgement lost on the way makes no second message", async () => {
    await open();
    let lost = 0;
    await page.route("**/api/chat/messages", async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch(); // the server keeps it, the answer never arrives
      await route.abort();
    });
    await write("chỉ một lần");
    await expect.poll(said).toEqual(["chỉ một lần", "chỉ một lần"]);
    await write("tiếp");
    await expect.poll(said).toEqual(["chỉ một lần", "chỉ một lần", "tiếp", "tiếp"]);
  });

  test("a reply in markup is shown as text, and only https addresses are links", async () => {
    await open();
    const words = "<img src=x onerror=alert(1)> javascript:alert(1) http://a.vn https://b.vn/x.";
    await write(words);
    await expect.poll(said).toEqual([words, words]);
    expect(await page.locator("#log img").count()).toBe(0);
    expect(
      await page
        .locator("#log a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual(["https://b.vn/x"]);
  });

  test("too long a message is not sent, and is told so", async () => {
    await open();
    await write("a".repeat(4005));
    await page.getByRole("alert").getByText("Tin dài quá 5 ký tự").waitFor();
    expect(await said()).toEqual([]);
    expect(await box().inputValue()).toHaveLength(4005);
  });

  test("typing is shown while the answer is awaited", async () => {
    await open();
    await write("chậm");
    await page.getByText("Trợ lý đang soạn câu trả lời…").waitFor();
    await expect.poll(async () => (await said()).length).toBe(2);
    await expect.poll(() => page.locator("#typing").innerText()).toBe("");
  });

  test("a link with a starting place begins the talk there, once", async () => {
    await open({}, "/?start=tt-chuyen-truong");
    await expect.poll(said).toEqual(["Bắt đầu", "/start tt-chuyen-truong"]);
    expect(new URL(page.url()).search).toBe("");
  });

  test("without JavaScript the page names another way", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(server.url);
    await page.getByText("Chưa mở được cuộc trò chuyện").waitFor();
    await page.getByRole("link", { name: "1022" }).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    await keepScreenshot(page, "web-chat-no-script");
  });

  test.each([
    ["phone", phone],
    ["desktop", { viewport: { width: 1280, height: 800 } }],
  ] as const)("axe finds nothing on a %s", async (name, options) => {
    await open({ ...options, bypassCSP: true }); // for axe, which is put into the page
    expect(await axeProblems(page)).toEqual([]);
    await keepScreenshot(page, `web-chat-${name}-start`);
    await write("chọn");
    await page.getByRole("button", { name: "Mức thu" }).click();
    await write("dài");
    await expect.poll(async () => (await said()).length).toBe(6);
    expect(await axeProblems(page)).toEqual([]);
    await keepScreenshot(page, `web-chat-${name}-talk`);
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.id || document.activeElement?.textContent || "",
  );
}
