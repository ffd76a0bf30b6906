import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { type ConsoleApp, openConsoleApp } from "../console/console-app.ts";
import { makeTicket } from "../console/make-ticket.ts";
import { showDesk } from "../console/show-desk.ts";
import { makeStaff, signInAs, testPassword } from "../console/sign-in-as.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";

describe.skipIf(isBrowserMissing)("the console in a browser", () => {
  let app: ConsoleApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await openConsoleApp("embedded", { isDemo: true });
    browser = await openBrowser();
  });
  beforeEach(() => app.reset());
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const wide = { width: 1280, height: 1000 };
  const phone = { width: 360, height: 1000 };
  const openAs = async (
    role: Parameters<typeof signInAs>[1],
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ context: BrowserContext; page: Page; staffId: string }> => {
    const client = await signInAs(app, role, { displayName: "Phạm Minh Châu" });
    const value = client.cookies.get("dan_hoi_console") ?? "";
    const context = await browser.newContext({ bypassCSP: true, viewport: wide, ...options });
    await context.addCookies([{ name: "dan_hoi_console", value, url: `${app.url}/console` }]);
    return { context, page: await context.newPage(), staffId: client.staffId };
  };

  test("a new ticket shows by itself and the person goes on typing", async () => {
    const { context, page } = await openAs("officer", { bypassCSP: false });
    await page.goto(`${app.url}/console/tickets`);
    await page.getByText("Không có phiếu nào đang mở").waitFor();
    await page.getByLabel("Tìm theo lời, mã phiếu hoặc số điện thoại").pressSequentially("PA-26");
    const { code } = await makeTicket(app);
    await page.getByRole("link", { name: code }).waitFor();
    expect(await page.getByLabel("Tìm theo lời, mã phiếu hoặc số điện thoại").inputValue()).toBe(
      "PA-26",
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await context.close();
  });

  test("a link that has the focus keeps it while the queue changes", async () => {
    const { code } = await makeTicket(app);
    const { context, page } = await openAs("officer");
    await page.goto(`${app.url}/console/tickets`);
    await page.getByRole("link", { name: code }).focus();
    const other = await makeTicket(app, { urgent: true });
    await page.getByRole("link", { name: other.code }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(code);
    await context.close();
  });

  test("a lost connection is said, mended by itself, and what was missed appears", async () => {
    const { context, page } = await openAs("officer");
    // Only once the page listens can its connection be lost.
    const listening = page.waitForResponse(/\/console\/live/);
    await page.goto(`${app.url}/console/tickets`);
    await listening;
    await page.route("**/console/live*", (route) => route.abort());
    app.dropConnections();
    await page.getByText("Mất kết nối, đang nối lại…").waitFor();
    const { code } = await makeTicket(app, { what: "Trong lúc mất mạng." });
    await page.unroute("**/console/live*");
    await page.getByRole("link", { name: code }).waitFor();
    await expect.poll(() => page.locator("[data-live-status]").textContent()).toBe("");
    await context.close();
  });

  test("news that never pauses still shows", async () => {
    const { context, page } = await openAs("officer");
    await page.addInitScript(() => {
      const Listening = EventSource;
      globalThis.EventSource = class extends Listening {
        constructor(url: string | URL) {
          super(url);
          setInterval(() => this.dispatchEvent(new Event("changed")), 30);
        }
      };
    });
    await page.goto(`${app.url}/console/tickets`);
    const { code } = await makeTicket(app);
    await page.getByRole("link", { name: code }).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(1);
    await context.close();
  });

  test("an open reply form warns when the citizen writes, and keeps the words", async () => {
    const ticket = await makeTicket(app);
    const { context, page } = await openAs("officer");
    await page.goto(`${app.url}/console/tickets/${ticket.code}`);
    await page.getByLabel("Câu trả lời").fill("Đang viết dở");
    const said = { ...ticket, words: "Cửa sổ cũng hỏng." };
    await app.db.transaction((tx) =>
      addCitizenWords({ tx, clock: app.clock, calendars: app.house.calendars }, said),
    );
    await page.getByText("Phiếu vừa có diễn biến mới").waitFor();
    await page.getByText("Cửa sổ cũng hỏng.").waitFor();
    expect(await page.getByLabel("Câu trả lời").inputValue()).toBe("Đang viết dở");
    await context.close();
  });

  test("signing in, finding a ticket and answering it need no mouse and no script", async () => {
    const { code } = await makeTicket(app);
    await makeStaff(app, { login: "lan", role: "officer" });
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: wide });
    const page = await context.newPage();
    await page.goto(`${app.url}/console/tickets`);
    const tabTo = async (name: string) => {
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press("Tab");
        const focused = page.locator(":focus");
        if ((await focused.count()) === 0) continue;
        const words = await focused.evaluate(
          (element) =>
            (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent,
        );
        if (words?.trim() === name) return;
      }
      throw new Error(`The keyboard does not reach “${name}”`);
    };
    await tabTo("Tên đăng nhập");
    await page.keyboard.type("lan");
    await tabTo("Mật khẩu");
    await page.keyboard.insertText(testPassword);
    await page.keyboard.press("Enter");
    await tabTo(code);
    await page.keyboard.press("Enter");
    await tabTo("Câu trả lời");
    await page.keyboard.insertText("Nhà trường đã sửa cửa.");
    await tabTo("Gửi trả lời");
    await page.keyboard.press("Enter");
    expect(await page.locator(".flash").textContent()).toContain("Đã gửi câu trả lời.");
    await context.close();
  });

  test.each([
    ["wide-dark", wide, "dark"],
    ["phone", phone, "light"],
  ] as const)(
    "on a %s screen axe finds nothing and nothing is cut off",
    async (name, viewport, colorScheme) => {
      const { context, page, staffId } = await openAs("administrator", { viewport, colorScheme });
      const { code } = await showDesk(app, staffId);
      const talk = await app.db.prisma.conversation.findFirstOrThrow({
        where: { alarmAt: { not: null } },
      });
      const unknown = await app.db.prisma.letter.findFirstOrThrow({ where: { state: "unknown" } });
      const problems: string[] = [];
      // What no walk comes by: all-pages.test.ts looks at every other page.
      const paths = {
        empty: "/tickets?q=KH-99",
        ticket: `/tickets/${code}`,
        talk: `/conversations/${talk.contactId}`,
        letters: "/letters",
        retry: `/letters/${unknown.id}/retry`,
        missing: "/tickets/none",
      };
      for (const [area, path] of Object.entries(paths)) {
        await page.goto(`${app.url}/console${path}`);
        problems.push(...(await look(page, `console-${area}-${name}`, viewport.width)));
      }
      await page.goto(`${app.url}/console/tickets/${code}`);
      await page.getByRole("button", { name: "Gửi trả lời" }).click();
      await page.locator(".errors").waitFor();
      problems.push(...(await look(page, `console-fault-${name}`, viewport.width)));
      await context.clearCookies();
      await page.goto(`${app.url}/console`);
      problems.push(...(await look(page, `console-sign-in-${name}`, viewport.width)));
      expect(problems).toEqual([]);
      await context.close();
    },
    90_000,
  );

  /** Keeps a picture, and says what axe finds and whether the page is wider than the screen. */
  const look = async (page: Page, name: string, width: number): Promise<string[]> => {
    await keepScreenshot(page, name);
    const problems = await axeProblems(page);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) problems.push(`${scroll} pixels wide`);
    return problems.map((problem) => `${name}: ${problem}`);
  };
});
