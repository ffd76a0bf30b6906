import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every line of the *.jsonl files of a folder, in the order of their names. */
export function linesIn(folder: string): { file: string; line: unknown }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.toSorted().flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((row) => row.trim() !== "")
      .map((row) => ({ file, line: JSON.parse(row) as unknown })),
  );
}
