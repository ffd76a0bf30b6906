import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../../server/demo/load-demo.ts";
import { type ConsoleApp, openConsoleApp } from "../console/console-app.ts";
import type { ConsoleClient } from "../console/console-client.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { walkConsole } from "../console/walk-console.ts";
import { paperZalo } from "../support/paper-zalo.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";

const looks = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  phone: { viewport: { width: 320, height: 800 }, colorScheme: "dark" },
} as const;

describe.skipIf(isBrowserMissing)("every page of the console, with a year's work on it", () => {
  let app: ConsoleApp;
  let browser: Browser;
  let client: ConsoleClient;
  let paths: string[] = [];
  let broken: string[] = [];
  beforeAll(async () => {
    const bot = { channel: "zalo", bot: paperZalo.oaId, way: "webhook" } as const;
    app = await openConsoleApp("embedded", {
      isDemo: true,
      zalo: paperZalo,
      channelWays: () => [bot],
    });
    await app.db.transaction((tx) => loadDemo({ ...app.house, tx, clock: app.clock }));
    browser = await openBrowser();
    client = await signInAs(app, "administrator");
    const walked = await walkConsole(client, { perKind: 1 });
    const pages = walked.filter(({ answer }) =>
      answer.headers.get("content-type")?.includes("html"),
    );
    broken = pages.filter(({ answer }) => answer.status !== 200).map(({ path }) => path);
    paths = pages.map(({ path }) => path);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test("the walk finds the pages, and none is broken", () => {
    expect(paths.length).toBeGreaterThan(25);
    expect(broken).toEqual([]);
  });

  test.each(["wide", "phone"] as const)(
    "axe finds nothing on a %s screen, and nothing hangs over its edge",
    async (look) => {
      const context = await browser.newContext({
        bypassCSP: true,
        ...looks[look],
      });
      const value = client.cookies.get("dan_hoi_console") ?? "";
      await context.addCookies([{ name: "dan_hoi_console", value, url: `${app.url}/console` }]);
      const page = await context.newPage();
      const problems: string[] = [];
      for (const path of paths) {
        await page.goto(`${app.url}${path}`);
        const wide = await page.evaluate(() => {
          const root = document.documentElement;
          return root.scrollWidth - root.clientWidth;
        });
        if (wide > 0) problems.push(`${path} hangs over by ${wide}`);
        problems.push(...(await axeProblems(page)).map((problem) => `${path} ${problem}`));
        const name = path.replaceAll(/[^a-z]+/gi, "-").slice(0, 60);
        await keepScreenshot(page, `administrator-${look}${name}`);
      }
      expect(problems).toEqual([]);
      await context.close();
    },
    240_000,
  );
});
