import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

export const contentDir = path.resolve(import.meta.dirname, "../../knowledge/content");

/** A copy of the shipped content that a test may break; removed when the test is over. */
export function copyContent(): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), "content-"));
  cpSync(contentDir, copy, { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

/** Changes one content file as text and gives back what it now holds. */
export function editFile(dir: string, file: string, edit: (text: string) => string): string {
  const target = path.join(dir, file);
  const before = readFileSync(target, "utf8");
  const after = edit(before);
  if (after === before) throw new Error(`the edit of ${file} changed nothing`);
  writeFileSync(target, after);
  return after;
}

/** Changes values of one procedure's record. */
export function editRecord(dir: string, slug: string, values: Record<string, unknown>): void {
  editFile(dir, `procedures/${slug}.json`, (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...values }, null, 2),
  );
}

/** The line, from 1, on which a text first stands. */
export function lineWith(text: string, part: string): number {
  const line = text.split("\n").findIndex((row) => row.includes(part)) + 1;
  if (line === 0) throw new Error(`no line holds ${part}`);
  return line;
}
