import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FactsOf } from "./invented-facts.ts";

/** The text of each shipped record, as it stands in its file. Unknown slugs have no facts. */
export function factsFromContent(contentDir: string): FactsOf {
  return (slug) => {
    try {
      return readFileSync(join(contentDir, "procedures", `${slug}.json`), "utf8");
    } catch {
      return "";
    }
  };
}

/** The line of each procedure in a portal export, plain or gzipped. */
export function factsFromPortal(path: string): FactsOf {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const code = /"ma_thu_tuc"\s*:\s*"(\d)\.(\d{6})"/.exec(line);
    if (code !== null) lines.set(`${code[1]}-${code[2]}`, line);
  }
  return (slug) => lines.get(slug) ?? "";
}
