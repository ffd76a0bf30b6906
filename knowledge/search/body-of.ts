import type { ProcedureRecord } from "../procedure-record.ts";

type Facts = Pick<ProcedureRecord, "result"> & {
  steps: Iterable<string>;
  conditions: Iterable<string>;
  components: Iterable<{ name: string; when: string | null }>;
};

/**
 * What a procedure is about, the most telling first: the rest of a record rarely says more. Looks at
 * no more of it than it takes.
 */
export function bodyOf(facts: Facts): string {
  let body = `${facts.result ?? ""} . ${papersOf(facts)}`;
  for (const part of ["steps", "conditions"] as const) {
    if (body.length >= longest) break;
    for (const line of facts[part]) {
      body += ` . ${line}`;
      if (body.length >= longest) break;
    }
  }
  return body.slice(0, longest);
}

function papersOf({ components }: Facts): string {
  let papers = "";
  for (const { name, when } of components) {
    papers += `${papers === "" ? "" : " . "}${name} . ${when ?? ""}`;
    if (papers.length >= longestPapers) break;
  }
  return papers.slice(0, longestPapers);
}

const longest = 600;
const longestPapers = 400;
