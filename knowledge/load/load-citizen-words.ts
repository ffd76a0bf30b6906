import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "../content-error.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { textList } from "../text-list.ts";
import { readContentFile } from "./read-content-file.ts";
import { withWords } from "./with-words.ts";

const code = z.string().regex(/^\d\.\d{6}$/, "must be a national code such as 1.012953");

/** content/citizen-words: how people ask for a procedure, by its national code, in any corpus. */
export const citizenWordsFile = z.strictObject({
  source: z.string().min(1),
  words: z.record(code, textList),
});

/** Reads every file of the folder; without the folder there are none. Throws ContentError. */
export function loadCitizenWords(contentDir: string): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const name of fileNames(join(contentDir, "citizen-words"))) {
    const file = `citizen-words/${name}`;
    const { words } = readContentFile(join(contentDir, file), file, citizenWordsFile);
    for (const [owner, phrases] of Object.entries(words)) {
      if (all.has(owner))
        throw new ContentError([{ file, path: `words.${owner}`, message: "stands in two files" }]);
      all.set(owner, phrases);
    }
  }
  return all;
}

/** The records with the citizens' words for their codes added to their own. */
export function withCitizenWords(
  records: readonly ProcedureRecord[],
  contentDir: string,
): ProcedureRecord[] {
  const words = loadCitizenWords(contentDir);
  return records.map((record) => withWords(record, words.get(record.code ?? "")));
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
