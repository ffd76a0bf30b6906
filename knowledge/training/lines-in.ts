import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every line of a *.jsonl file. Throws where a line is not JSON. */
export function linesOf(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** Every line of the *.jsonl files of a folder, in the order of their names. */
export function linesIn(folder: string): { file: string; line: unknown }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files
    .toSorted()
    .flatMap((file) => linesOf(join(folder, file)).map((line) => ({ file, line })));
}
