import { describe, expect, test } from "vitest";
import { english } from "../../server/console/english/english.ts";
import { sourceFiles } from "../support/source-files.ts";
import { gap, type Said, vietnameseWords } from "./vietnamese-words.ts";

/** Lists of our words outside of the console that its pages show. */
const lists = [
  "server/tickets/categories.ts",
  "server/tickets/decline-grounds.ts",
  "server/dossiers/import/reason-words.ts",
  ...sourceFiles("server/dossiers/import")
    .filter(({ text }) => text.includes("new FileFault("))
    .map(({ name }) => name),
];

const views = sourceFiles("server/console")
  .map(({ name }) => name)
  .filter((name) => !name.startsWith("server/console/english/"));

/** What stands for a value may be a number or a name: one of them must be known. */
function isKnown({ words }: Said): boolean {
  return ["7", "Xyz"].some((value) => english(words.replaceAll(gap, value)) !== undefined);
}

describe("the console in English", () => {
  test("every sentence of every view has its English", () => {
    const said = [...views, ...lists].flatMap(vietnameseWords);
    expect(said.length).toBeGreaterThan(500);
    const missing = said.filter((one) => !isKnown(one));
    expect(missing.map(({ words, file }) => `${file}: ${words}`)).toEqual([]);
  });
});
