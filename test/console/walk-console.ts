import type { Answer, ConsoleClient } from "./console-client.ts";

export type Walked = { path: string; answer: Answer };

/**
 * Goes through the console as somebody who opens every link: from the first page on, breadth first,
 * at most `perKind` pages of one kind (paths that differ in ids, codes, numbers and queries alone
 * are one kind). `also` adds doors that no link leads to.
 */
export async function walkConsole(
  client: Pick<ConsoleClient, "get">,
  { perKind = 2, also = [] }: { perKind?: number; also?: readonly string[] } = {},
): Promise<Walked[]> {
  const waiting = ["/console", ...also];
  const seen = new Set(waiting);
  const kinds = new Map<string, number>();
  const walked: Walked[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    const count = kinds.get(kind) ?? 0;
    if (count >= perKind) continue;
    kinds.set(kind, count + 1);
    const answer = await client.get(path);
    walked.push({ path, answer });
    for (const link of linksOf(answer.html)) {
      if (!seen.has(link)) waiting.push(link);
      seen.add(link);
    }
  }
  return walked;
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/\shref="(\/console[^"#]*)/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
}

/** The path with a star for all that names one thing, and the names of its query's fields. */
function kindOf(path: string): string {
  const url = new URL(path, "http://walk");
  const plain = url.pathname
    .split("/")
    .map((part, place, all) => (isName(part, all[place - 1]) ? "*" : part))
    .join("/");
  return `${plain}?${[...url.searchParams.keys()].toSorted().join("&")}`;
}

/** Ids and codes have digits; slugs of procedures are known by what stands before them. */
function isName(part: string, before: string | undefined): boolean {
  return /\d/.test(part) || (before === "procedures" && part !== "new");
}
