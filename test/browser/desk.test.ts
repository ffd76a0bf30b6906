import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "../console/console-app.ts";
import { makeTicket } from "../console/make-ticket.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { isBrowserMissing, openBrowser } from "../support/browser.ts";

describe.skipIf(isBrowserMissing)("the desk in a browser", () => {
  let app: ConsoleApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
    browser = await openBrowser();
  });
  beforeEach(() => app.reset());
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** Our own Content-Security-Policy holds: nothing here needs it to be passed by. */
  const openAs = async (login: string, path: string, width = 1280): Promise<Page> => {
    const client = await signInAs(app, "officer", { login, displayName: `Cán bộ ${login}` });
    const value = client.cookies.get("dan_hoi_console") ?? "";
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    await context.addCookies([{ name: "dan_hoi_console", value, url: `${app.url}/console` }]);
    const page = await context.newPage();
    await page.goto(`${app.url}${path}`);
    return page;
  };
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  test("j, k, x, o and r work through the queue without a mouse", async () => {
    const [first, second] = [await makeTicket(app), await makeTicket(app)];
    const page = await openAs("lan", "/console/tickets");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(first.code);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(second.code);
    await page.keyboard.press("x");
    await page.getByText("Đã chọn 1 phiếu.").waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("o");
    await page.waitForURL(`**/tickets/${first.code}`);
    await page.keyboard.press("r");
    expect(await focused(page)).toBe("answer");
    await page.keyboard.type("jkr?");
    expect(await page.getByLabel("Câu trả lời", { exact: true }).inputValue()).toBe("jkr?");
    await page.context().close();
  });

  test("the keys tell what they do, and can be switched off", async () => {
    await makeTicket(app);
    const page = await openAs("lan", "/console/tickets");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Phím tắt" }).waitFor();
    await page.getByLabel("Dùng phím tắt trên máy này").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    await page.getByRole("button", { name: "Phím tắt" }).click();
    await page.getByLabel("Dùng phím tắt trên máy này").check();
    await page.getByRole("button", { name: "Đóng" }).click();
    await page.keyboard.press("j");
    expect(await focused(page)).toMatch(/^PA-/);
    await page.context().close();
  });

  test("what is typed is kept by itself, seen by a colleague, and sent by Ctrl+Enter", async () => {
    const { code } = await makeTicket(app);
    const [lan, hoa] = [
      await openAs("lan", `/console/tickets/${code}`),
      await openAs("hoa", `/console/tickets/${code}`),
    ];
    await lan.getByLabel("Câu trả lời", { exact: true }).pressSequentially("Đã sửa cửa.");
    await lan.getByText("Đã lưu nháp.").waitFor();
    await hoa.getByText("đang trả lời phiếu này.").waitFor();
    await lan.reload();
    const field = lan.getByLabel("Câu trả lời", { exact: true });
    expect(await field.inputValue()).toBe("Đã sửa cửa.");
    lan.once("dialog", (dialog) => void dialog.dismiss());
    await field.press("Control+Enter");
    expect(await app.db.prisma.letter.count()).toBe(0);
    lan.once("dialog", (dialog) => void dialog.accept());
    await field.press("Control+Enter");
    await lan.getByText("Đã gửi câu trả lời.").waitFor();
    expect(await app.db.prisma.letter.count()).toBe(1);
    expect(await app.db.prisma.replyDraft.count()).toBe(0);
    await lan.context().close();
    await hoa.context().close();
  });

  test("an answer sent right after the last key leaves no draft that comes too late", async () => {
    const { code } = await makeTicket(app);
    const page = await openAs("lan", `/console/tickets/${code}`);
    const field = page.getByLabel("Câu trả lời", { exact: true });
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/answer", async (route) => {
      if (route.request().postData()?.includes("step=draft")) await arrived;
      await route.continue();
    });
    const saving = page.waitForRequest((request) => request.url().includes("/answer"));
    await field.pressSequentially("Đã xong.");
    await saving;
    await page.getByRole("button", { name: "Gửi trả lời" }).click();
    arrive();
    await page.getByText("Đã gửi câu trả lời.").waitFor();
    expect(await app.db.prisma.replyDraft.count()).toBe(0);
    await page.context().close();
  });

  test("chosen tickets stay chosen while the queue changes", async () => {
    const { code } = await makeTicket(app);
    const page = await openAs("lan", "/console/tickets");
    await page.getByLabel(`Chọn phiếu ${code}`).check();
    const other = await makeTicket(app, { urgent: true });
    await page.getByRole("link", { name: other.code }).waitFor();
    expect(await page.getByLabel(`Chọn phiếu ${code}`).isChecked()).toBe(true);
    await page.getByText("Đã chọn 1 phiếu.").waitFor();
    await page.context().close();
  });

  test("on a phone the areas open by a button and close by Escape", async () => {
    const page = await openAs("lan", "/console/tickets", 320);
    const areas = page.getByRole("navigation", { name: "Chính" });
    expect(await areas.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).press("Enter");
    await areas.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await areas.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Menu" }).click();
    await areas.getByRole("link", { name: "Trò chuyện" }).click();
    await page.waitForURL("**/conversations");
    await page.context().close();
  });
});
