import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { toWords } from "../text/word.ts";
import { linesIn } from "./lines-in.ts";

/** Folders and files of the content that hold texts people wrote for it, with tone marks. */
const contentPaths = ["citizen-words", "procedures", "vocabulary", "elsewhere.json"];

/**
 * The texts of the shipped content and the messages written for other trainings; not those that
 * were typed without tone marks. Throws where a line of the examples is wrong.
 */
export function tonedTexts(content: string, examples: string): string[] {
  const told = contentPaths.flatMap((path) => stringsIn(filesAt(join(content, path))));
  const said = ["", "aspects", "intents"].flatMap((folder) =>
    linesIn(join(examples, folder)).flatMap(({ line }) => {
      const { text, turns } = message.parse(line);
      return [...(text === undefined ? [] : [text]), ...turns.map((turn) => turn.text)];
    }),
  );
  return [...told.filter((text) => /\s/.test(text)), ...said.filter(isToned)];
}

const message = z.object({
  text: z.string().optional(),
  turns: z.array(z.object({ text: z.string() })).default([]),
});

function filesAt(path: string): string[] {
  if (path.endsWith(".json")) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => join(path, name));
}

function stringsIn(files: readonly string[]): string[] {
  return files.flatMap((file) => stringsOf(JSON.parse(readFileSync(file, "utf8"))));
}

/** Every text of a JSON value but its source; names of fields are none. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    name === "source" ? [] : stringsOf(held),
  );
}

/** In Vietnamese prose three words of four bear marks. */
function isToned(text: string): boolean {
  const words = toWords(text).filter(({ folded }) => /^[a-z]+$/.test(folded));
  const marked = words.filter(({ toned, folded }) => toned !== folded);
  return marked.length >= leastMarked * words.length;
}

const leastMarked = 0.4;
