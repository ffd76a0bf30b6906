import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "../console/console-app.ts";
import { makeTicket } from "../console/make-ticket.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";

const what = "Nhà vệ sinh tầng hai hỏng cửa đã hai tuần.";

describe.skipIf(isBrowserMissing)("the hotline in a browser", () => {
  let app: ConsoleApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
    browser = await openBrowser();
  });
  beforeEach(async () => {
    await context?.close();
    await app.reset();
    const client = await signInAs(app, "operator", { displayName: "Lê Thị Trực" });
    const value = client.cookies.get("dan_hoi_console") ?? "";
    context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    await context.addCookies([{ name: "dan_hoi_console", value, url: `${app.url}/console` }]);
    page = await context.newPage();
    await page.goto(`${app.url}/console/hotline`);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const type = (words: string) => page.keyboard.insertText(words);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** The network is gone for good: what was open is cut as well. */
  const cutNetwork = () => context.setOffline(true);
  const mendNetwork = () => context.setOffline(false);
  const fillMatter = async () => {
    await page.getByLabel("Số điện thoại đang gọi").fill("0912345678");
    await page.getByLabel("Nội dung", { exact: true }).fill(what);
    await page.getByLabel("Lĩnh vực").selectOption("nha_ve_sinh");
  };

  test("a ticket needs the keyboard alone", async () => {
    await type("0912345678");
    await press("Alt+3");
    await type(what);
    await press("Tab");
    await type("Trường Tiểu học Mẫu");
    await press("Tab", "Tab", "Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("category");
    await page.keyboard.type("ve sinh");
    await press("Control+Enter");
    await page.getByRole("heading", { name: "Đọc cho người gọi" }).waitFor();
    const ticket = await app.db.prisma.ticket.findFirstOrThrow();
    expect(ticket).toMatchObject({ category: "nha_ve_sinh", phone: "0912345678", what });
    await page.getByText(ticket.code, { exact: true }).waitFor();
    expect(await kept()).toBe("[]");
  });

  test("procedures show while typing, and the arrow keys open one", async () => {
    await press("Alt+2");
    await page.keyboard.type("chuyen tru");
    await page.getByRole("option", { name: "Chuyển trường và tiếp nhận học sinh" }).waitFor();
    await press("ArrowDown");
    const active = await page
      .getByRole("combobox", { name: "Người gọi" })
      .getAttribute("aria-activedescendant");
    expect(active).toBe("q-list-0");
    await press("Enter");
    await page.locator("[data-answer='chuyen-truong']").waitFor();
    await page.getByText("Giấy tờ cần có").waitFor();
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
  });

  test("who calls, what may be the same and what the law says show by themselves", async () => {
    const { code } = await makeTicket(app, { what, phone: "0912345678" });
    await page.getByLabel("Số điện thoại đang gọi").pressSequentially("0912345678");
    await page.locator("[data-panel=caller]").getByText(code).waitFor();
    await page.getByLabel("Nội dung", { exact: true }).fill(what);
    await page.locator("[data-panel=similar]").getByText(code).waitFor();
    await page.locator("[data-panel=readback]").getByText("tôi xin đọc lại").waitFor();
    await page.getByLabel("Nội dung", { exact: true }).fill("Tôi tố cáo hiệu trưởng nhận tiền.");
    await page.getByText("xin đọc cho người gọi").waitFor();
    await expect.poll(kept).not.toContain("tố cáo");
    const choice = page.getByLabel("Người gọi muốn để lại thông tin niêm phong");
    await choice.check();
    await page.getByLabel("Nơi xảy ra").fill("Trường Mẫu");
    await page.locator("[data-panel=readback]").getByText("Trường Mẫu").waitFor();
    expect(await choice.isChecked()).toBe(true);
    expect(await kept()).not.toContain("tố cáo");
  });

  test("a call that can't be sent is kept, said so, and sent once when the network is back", async () => {
    await fillMatter();
    await cutNetwork();
    await page.getByRole("button", { name: "Lưu phiếu" }).click();
    await page.getByText("Chưa gửi được, sẽ tự gửi lại").first().waitFor();
    expect(await page.getByLabel("Nội dung", { exact: true }).inputValue()).toBe("");
    expect(await kept()).toContain(what);
    await mendNetwork();
    await page.getByText("Đã gửi cuộc gọi được giữ lại.").first().waitFor();
    const ticket = await app.db.prisma.ticket.findFirstOrThrow();
    await page.getByRole("link", { name: ticket.code }).waitFor();
    expect(await app.db.prisma.call.count()).toBe(1);
    expect(await kept()).toBe("[]");
  });

  test("an answer that is lost on its way makes no second ticket", async () => {
    await fillMatter();
    await page.route("**/console/hotline", async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    await page.getByRole("button", { name: "Lưu phiếu" }).click();
    await page.getByText("Chưa gửi được, sẽ tự gửi lại").first().waitFor();
    expect(await app.db.prisma.ticket.count()).toBe(1);
    await page.unroute("**/console/hotline");
    await page.getByText("Đã gửi cuộc gọi được giữ lại.").first().waitFor();
    expect(await app.db.prisma.ticket.count()).toBe(1);
    expect(await app.db.prisma.call.count()).toBe(1);
  });

  test("two calls kept through a reload are both sent", async () => {
    await cutNetwork();
    for (const note of ["Hỏi lịch thi", "Hỏi học phí"]) {
      await page.getByLabel("Ghi chú về cuộc gọi").fill(note);
      await page.getByRole("button", { name: "Đã trả lời xong" }).click();
      await page.locator("[data-waiting]").getByText("Cuộc gọi lúc").first().waitFor();
    }
    await expect.poll(() => page.locator("[data-waiting]").count()).toBe(2);
    await mendNetwork();
    await page.goto(`${app.url}/console/hotline`);
    await expect.poll(() => app.db.prisma.call.count()).toBe(2);
  });

  test("what was being written is there again after a reload, and can be put away", async () => {
    await fillMatter();
    await page.reload();
    await page.getByText("Đã lấy lại nội dung đang viết dở.").first().waitFor();
    expect(await page.getByLabel("Nội dung", { exact: true }).inputValue()).toBe(what);
    expect(await page.getByLabel("Lĩnh vực").inputValue()).toBe("nha_ve_sinh");
    await page.getByRole("button", { name: "Bỏ nội dung này" }).click();
    expect(await kept()).toBe("[]");
  });

  test("signing out takes what was kept along", async () => {
    await fillMatter();
    await expect.poll(kept).toContain(what);
    await page.goto(`${app.url}/console/tickets`);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.getByLabel("Tên đăng nhập").waitFor();
    expect(await kept()).toBe("[]");
  });

  test("a fault is shown in place, at its field", async () => {
    await page.getByRole("button", { name: "Lưu phiếu" }).click();
    await page.locator(".errors").getByText("Xin chọn lĩnh vực.").waitFor();
    await page.getByLabel("Nội dung", { exact: true }).fill(what);
    await page.getByLabel("Lĩnh vực").selectOption("nha_ve_sinh");
    await page.getByRole("button", { name: "Lưu phiếu" }).click();
    await page.getByRole("heading", { name: "Đọc cho người gọi" }).waitFor();
    expect(await app.db.prisma.ticket.count()).toBe(1);
  });

  test.each([
    ["wide", 1280, "light"],
    ["dark", 1280, "dark"],
    ["phone", 320, "light"],
  ] as const)(
    "on a %s screen axe finds nothing and nothing is cut off",
    async (name, width, colorScheme) => {
      await makeTicket(app, { what, phone: "0912345678" });
      const cookies = await context.cookies();
      const looked = await browser.newContext({
        bypassCSP: true,
        viewport: { width, height: 1000 },
        colorScheme,
      });
      await looked.addCookies(cookies);
      const other = await looked.newPage();
      await other.goto(`${app.url}/console/hotline`);
      await other.getByLabel("Số điện thoại đang gọi").pressSequentially("0912345678");
      await other.getByLabel("Nội dung", { exact: true }).fill(`${what} Cháu bị đánh. Tôi tố cáo.`);
      await other.locator("[data-panel=readback]").getByText("tôi xin đọc lại").waitFor();
      await other
        .getByRole("combobox", { name: "Người gọi hỏi" })
        .pressSequentially("chuyển trường");
      await other.getByRole("option").first().waitFor();
      const problems = await look(other, `hotline-list-${name}`, width);
      await other.keyboard.press("Enter");
      await other.locator("[data-answer]").waitFor();
      problems.push(...(await look(other, `hotline-${name}`, width)));
      await other.getByRole("button", { name: "Gọi nhỡ" }).click();
      await other.getByRole("heading", { name: "Cuộc gọi", exact: true }).waitFor();
      problems.push(...(await look(other, `hotline-call-${name}`, width)));
      await other.goto(`${app.url}/console/hotline/calls`);
      problems.push(...(await look(other, `hotline-calls-${name}`, width)));
      expect(problems).toEqual([]);
      await looked.close();
    },
    90_000,
  );

  const look = async (shown: Page, name: string, width: number): Promise<string[]> => {
    await keepScreenshot(shown, name);
    const problems = await axeProblems(shown);
    const scroll = await shown.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) problems.push(`${scroll} pixels wide`);
    return problems.map((problem) => `${name}: ${problem}`);
  };
});
