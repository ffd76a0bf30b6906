import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsKey } from "../../server/catalogue/words-key.ts";
import { takeTurns } from "../catalogue/take-turns.ts";
import { type ConsoleApp, fewQuestions, openConsoleApp } from "../console/console-app.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";

describe.skipIf(isBrowserMissing)("the knowledge pages in a browser", () => {
  let app: ConsoleApp;
  let browser: Browser;
  let cookie = "";
  let paths: Record<string, string> = {};
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
    browser = await openBrowser();
    const client = await signInAs(app, "administrator", { displayName: "Phạm Minh Châu" });
    cookie = client.cookies.get("dan_hoi_console") ?? "";
    paths = await fillPages(app);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test.each([
    ["wide", 1280, "light"],
    ["wide-dark", 1280, "dark"],
    ["phone", 360, "light"],
  ] as const)(
    "on a %s screen axe finds nothing and nothing is cut off",
    async (name, width, colorScheme) => {
      const viewport = { width, height: 1000 };
      const context = await browser.newContext({ bypassCSP: true, viewport, colorScheme });
      await context.addCookies([
        { name: "dan_hoi_console", value: cookie, url: `${app.url}/console` },
      ]);
      const page = await context.newPage();
      const problems: string[] = [];
      for (const [area, path] of Object.entries(paths)) {
        await page.goto(`${app.url}/console/knowledge${path}`);
        await keepScreenshot(page, `console-knowledge-${area}-${name}`);
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        const found = [...(await axeProblems(page)), ...(scroll > width ? [`${scroll} wide`] : [])];
        problems.push(...found.map((problem) => `${area}-${name}: ${problem}`));
      }
      expect(problems).toEqual([]);
      await context.close();
    },
    90_000,
  );
});

/** A gap, a proposal, words in every state, and a draft that breaks golden questions. */
async function fillPages({ db, clock }: ConsoleApp): Promise<Record<string, string>> {
  const now = clock.now();
  const long =
    "con em đang học lớp 7 ở quê giờ theo mẹ ra phố làm thuê thì có học tiếp được không ạ";
  await takeTurns(db, "an", [[long, "abstain_unsure"]], now);
  await takeTurns(db, "binh", [["giá vàng hôm nay", "abstain_out_of_scope"]], now);
  const { id } = await db.prisma.gap.findFirstOrThrow({ where: { words: long } });
  const make = (words: string, state: string, procedure: string) =>
    db.prisma.citizenWords.create({
      data: { procedure, words, key: wordsKey(words), state, changedAt: now },
    });
  const proposed = await make(long.slice(0, 60), "proposed", "chuyen-truong");
  await db.prisma.gap.update({ where: { id }, data: { minedId: proposed.id } });
  for (const state of ["published", "leaving", "rejected"])
    await make(`cách nói ${state}`, state, "chuyen-truong");
  const asked = fewQuestions().questions.filter(({ behaviour }) => behaviour === "answer");
  for (const words of asked.flatMap(({ turns }) => turns).slice(0, 12))
    await make(words, "accepted", "day-them-hoc-them");
  return {
    gaps: "",
    empty: "?q=zzz",
    gap: `/gaps/${id}`,
    proposals: "/proposals",
    words: "/words",
    publish: "/publish",
  };
}
