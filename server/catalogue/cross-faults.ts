import type { Knowledge, ProcedureRecord } from "../../knowledge/index.ts";

export type CrossFault =
  /** Another procedure has the code, or had it. */
  | "code_taken"
  /** The procedure that is to take its place is not there, or is itself. */
  | "no_successor";

/** What is wrong with a record only beside the others. */
export function crossFaults(
  record: Pick<ProcedureRecord, "slug" | "code" | "formerCodes" | "supersededBy">,
  knowledge: Pick<Knowledge, "all" | "record">,
): CrossFault[] {
  const { slug, supersededBy } = record;
  const own = codesOf(record);
  const others = knowledge
    .all()
    .flatMap((other) => (other.slug === slug ? [] : (knowledge.record(other.slug) ?? [])));
  const isTaken = others.some((other) => codesOf(other).some((code) => own.includes(code)));
  const isLost =
    supersededBy !== null && (supersededBy === slug || !knowledge.record(supersededBy));
  return [
    ...(isTaken ? ["code_taken" as const] : []),
    ...(isLost ? ["no_successor" as const] : []),
  ];
}

function codesOf({ code, formerCodes }: Pick<ProcedureRecord, "code" | "formerCodes">): string[] {
  return [...(code === null ? [] : [code]), ...formerCodes];
}
