import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openKnowledge } from "../../knowledge/index.ts";
import { openGate } from "../../server/catalogue/open-gate.ts";
import { wordsKey } from "../../server/catalogue/words-key.ts";
import { makeRecord, makeVersion } from "../catalogue/make-version.ts";
import { takeTurns } from "../catalogue/take-turns.ts";
import { type ConsoleApp, fewQuestions, openConsoleApp } from "../console/console-app.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { whenChecked } from "../console/when-checked.ts";
import { axeProblems, isBrowserMissing, keepScreenshot, openBrowser } from "../support/browser.ts";

describe.skipIf(isBrowserMissing)("the knowledge pages in a browser", () => {
  let app: ConsoleApp;
  let browser: Browser;
  let cookie = "";
  let paths: Record<string, string> = {};
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
    app.house.gate = openGate({
      open: (additions) => openKnowledge("knowledge/content", additions),
      questions: stolenQuestions,
    });
    browser = await openBrowser();
    const client = await signInAs(app, "administrator", { displayName: "Phạm Minh Châu" });
    cookie = client.cookies.get("dan_hoi_console") ?? "";
    paths = await fillPages(app);
    for (const waiting of ["/publish", paths["publishEdit"]])
      await whenChecked(client, `/console/knowledge${waiting}`);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test.each([
    ["wide", 1280, "light"],
    ["wide-dark", 1280, "dark"],
    ["phone", 320, "light"],
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
    180_000,
  );
});

/** Golden questions that the draft breaks: few, so that they are soon played. */
function stolenQuestions() {
  const { questions, today } = fewQuestions();
  const answered = questions.filter(({ behaviour }) => behaviour === "answer");
  return { questions: answered.slice(0, 6), today };
}

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
  for (const words of stolenQuestions().questions.flatMap(({ turns }) => turns))
    await make(words, "accepted", "day-them-hoc-them");
  const staff = await db.prisma.staff.findFirstOrThrow();
  await db.prisma.gap.update({
    where: { id },
    data: {
      state: "resolved",
      procedure: "chuyen-truong",
      ownerId: staff.id,
      dueOn: new Date("2026-11-20T17:00:00Z"),
    },
  });
  const entry = { official: "bằng tốt nghiệp trung học phổ thông", changedAt: now };
  for (const [place, state] of ["proposed", "published", "leaving", "withdrawn"].entries())
    await db.prisma.thesaurusEntry.create({
      data: { ...entry, everyday: `giấy ra trường kiểu ${place}`, key: `giay ${place}`, state },
    });
  const versions = await fillVersions(db);
  return {
    gaps: "",
    empty: "?q=zzz",
    gap: `/gaps/${id}`,
    proposals: "/proposals",
    words: "/words",
    publish: "/publish",
    thesaurus: "/thesaurus?q=bang",
    procedures: "/procedures",
    procedure: "/procedures/chuyen-truong",
    new: "/procedures/new",
    ...versions,
  };
}

/** A published edit whose old answer somebody was told, one that waits, and a draft. */
async function fillVersions(db: ConsoleApp["db"]): Promise<Record<string, string>> {
  const fee = { amountVnd: null, text: "20.000 đồng một hồ sơ" };
  const [first, ...others] = makeRecord().steps;
  const steps = [...others, first ?? ""];
  const published = await makeVersion(db, { record: makeRecord({ fee, steps }) });
  const told = { outcome: "answered", procedure: "chuyen-truong" } as const;
  await takeTurns(db, "chi", [["chuyển trường", told]], new Date("2026-11-20T03:00:00Z"));
  const draft = await makeVersion(db, {
    record: makeRecord({ slug: "xin-hoc-lai", fee }),
    state: "draft",
    publishedAt: null,
  });
  const review = await makeVersion(db, {
    record: makeRecord({ slug: "tuyen-sinh-lop-6", fee }),
    state: "review",
    publishedAt: null,
  });
  const passed = await makeVersion(db, {
    record: makeRecord({ slug: "tuyen-sinh-lop-10", fee }),
    state: "review",
    publishedAt: null,
  });
  const reviewer = await db.prisma.staff.findFirstOrThrow({ where: { role: "administrator" } });
  await db.prisma.procedureVersion.update({
    where: { id: passed },
    data: { reviewerId: reviewer.id },
  });
  return {
    version: `/versions/${published}`,
    correction: `/versions/${published}/correction`,
    draft: `/versions/${draft}`,
    edit: `/versions/${draft}/edit`,
    review: `/versions/${review}`,
    publishEdit: `/versions/${passed}/publish`,
  };
}
