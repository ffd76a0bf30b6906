import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { outcomes } from "../bot/dialogue/outcome.ts";
import { type Finding, lintPlanted } from "./support/plant-files.ts";
import { walls } from "./support/walls.ts";
import { linesMatching, sourceFiles } from "./support/source-files.ts";

/** Every planted import, and the text of each file that holds some. */
const plants = walls.flatMap(({ plants: pairs, ...wall }) =>
  pairs.map(([file, specifier]) => ({ ...wall, file: `${file}.ts`, specifier })),
);

const habits: [says: string, file: string, text: string, rule: string][] = [
  ["a promise nobody awaits", "bot/h1.ts", "export const f = async () => {};\nf();\n", "floating"],
  [
    "a switch that forgets a state",
    "bot/h2.ts",
    'export function f(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 0;\n}\n',
    "switch-exhaustiveness",
  ],
  ["any", "bot/h3.ts", "export const f = (x: any): unknown => x;\n", "no-explicit-any"],
  ["a default export", "bot/h4.ts", "export default 1;\n", "no-default-export"],
  ["a name in camel case", "bot/camelCase.ts", "export const f = 1;\n", "filename-case"],
  ["a file of 251 lines", "bot/h5.ts", "export {};\n".padEnd(262, "\n"), "max-lines"],
  ["the environment read anywhere", "server/h6.ts", "export const f = process.env;\n", "env"],
  ["a time of its own", "server/h7.ts", "export const f = () => Date.now();\n", "properties"],
  ["chance of its own", "bot/h8.ts", "export const f = () => Math.random();\n", "properties"],
  [
    "a module mock",
    "test/h9.test.ts",
    'import { vi } from "vitest";\nvi.mock("x");\n',
    "restricted-vi",
  ],
  [
    "a test that cannot fail",
    "test/h10.test.ts",
    'import { it } from "vitest";\nit("passes", () => {});\n',
    "expect-expect",
  ],
];

const cycle = {
  "bot/c1.ts": 'import { b } from "./c2.ts";\nexport const a = () => b;\n',
  "bot/c2.ts": 'import { a } from "./c1.ts";\nexport const b = () => a;\n',
};

const allowed: Record<string, string> = {
  "bot/dialogue/ok.ts": '"../../knowledge/index.ts";../desk.ts;zod',
  "bot/telegram/ok.ts": '"grammy";../reply.ts;../texts/greeting.ts;../message.ts',
  "server/tickets/ok.ts": "../../bot/desk.ts;./ticket-store.ts;../calendar/due.ts;../ids.ts",
  "server/tickets/ok-store.ts": "../../prisma/client/client.ts;../db.ts",
  "server/console/ok.ts": "../tickets/open-ticket.ts;../tickets/queue-view.ts;express",
  "server/main.ts": "./compose.ts;./config.ts;./db.ts",
};

describe("the walls between the floors", () => {
  const found: Finding[] = [];
  beforeAll(async () => {
    const files: Record<string, string> = { ...cycle };
    for (const { file, specifier } of plants) {
      files[file] = `${files[file] ?? ""}import "${specifier}";\n`;
    }
    for (const [, file, text] of habits) files[file] = text;
    found.push(...(await lintPlanted(files)));
  });

  it.each(walls)("refuse every planted import: $says", ({ says, help }) => {
    const passed = plants
      .filter((plant) => plant.says === says)
      .filter(
        ({ file, specifier }) =>
          !found.some(
            (finding) =>
              finding.file === file &&
              finding.message.startsWith(`'${specifier}'`) &&
              help.test(finding.help),
          ),
      )
      .map(({ file, specifier }) => `${file} <- ${specifier}`);
    expect(passed).toEqual([]);
  });

  it("refuse a circle of imports", () => {
    expect(found.map((finding) => `${finding.file} ${finding.rule}`)).toContain(
      "bot/c1.ts import(no-cycle)",
    );
  });

  it.each(habits)("refuse %s", (_says, file, _text, rule) => {
    expect(found.filter((finding) => finding.file === file).map((finding) => finding.rule)).toEqual(
      expect.arrayContaining([expect.stringContaining(rule)]),
    );
  });

  it("let the imports through that the floors allow", async () => {
    const files = Object.fromEntries(
      Object.entries(allowed).map(([file, specifiers]) => [
        file,
        specifiers
          .split(";")
          .map((specifier) => `import "${specifier.replaceAll('"', "")}";\n`)
          .join(""),
      ]),
    );
    expect(await lintPlanted(files)).toEqual([]);
  });

  it("say what to do instead, in one sentence each", () => {
    const file = path.resolve(import.meta.dirname, "../.oxlintrc.json");
    const patterns = readFileSync(file, "utf8").match(/\{[^{}]*"regex":[^{}]*\}/g) ?? [];
    expect(patterns.length).toBeGreaterThan(walls.length);
    expect(patterns.filter((text) => !/"message": "[A-Z][^"]{40,}\."/.test(text))).toEqual([]);
  });
});

describe("the source", () => {
  const product = sourceFiles("knowledge", "bot", "server");

  it("has no index.ts but the door of knowledge", () => {
    const doors = product.filter(({ name }) => /\/index\.tsx?$/.test(name));
    expect(doors.map(({ name }) => name)).toEqual(["knowledge/index.ts"]);
  });

  it("has no file named utils, helpers, common or misc", () => {
    const vague = /(^|[/-])(utils?|helpers?|common|misc)([/.-])/;
    expect(product.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  it("takes the present instant from the clock alone", () => {
    const spared = /^server\/clock\.ts$/;
    expect(linesMatching(product, /new Date\(\)/, spared)).toEqual([]);
  });

  it("queries the database in stores and views alone", () => {
    const query =
      /\$(queryRaw|executeRaw)|\b(tx|prisma)\.\w+\.(find|create|update|upsert|delete|count|aggregate|groupBy)/;
    const spared =
      /-(store|view)\.ts$|^server\/(db|migrate|signals|audit)\.ts$|^server\/embedded\//;
    expect(linesMatching(product, query, spared)).toEqual([]);
  });

  it("ends no turn in an outcome that nothing produces", () => {
    const text = product
      .filter(({ name }) => name !== "bot/dialogue/outcome.ts")
      .map((file) => file.text)
      .join("\n");
    expect(outcomes.filter((outcome) => !text.includes(`"${outcome}"`))).toEqual([]);
  });
});
