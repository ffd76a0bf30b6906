import type { ProcedureRecord } from "../procedure-record.ts";

type Facts = Pick<ProcedureRecord, "result" | "components" | "steps" | "conditions">;

/** What a procedure is about, the most telling first: the rest of a record rarely says more. */
export function bodyOf(record: Facts): string {
  const papers = record.components.flatMap(({ name, when }) => [name, when ?? ""]).join(" . ");
  let body = `${record.result ?? ""} . ${papers.slice(0, 400)}`;
  for (const part of ["steps", "conditions"] as const) {
    if (body.length >= longest) break;
    for (const line of record[part]) {
      body += ` . ${line}`;
      if (body.length >= longest) break;
    }
  }
  return body.slice(0, longest);
}

const longest = 600;
