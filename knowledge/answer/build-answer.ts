import type { Aspect } from "../procedure.ts";
import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { Answer, Source } from "./answer.ts";
import { decisionWords } from "./legal-basis-lines.ts";
import { passageLines } from "./passage-lines.ts";
import { standingOf } from "./standing.ts";

/** What an open question about a procedure is answered with. */
export const overview = ["papers", "time", "fee", "place"] as const satisfies readonly Aspect[];

/**
 * Answers from one record. A lapsed record gives no passages at all: nothing that is no longer in
 * force can be taken for current; its procedure's `supersededBy` is where to go on.
 */
export function buildAnswer(
  record: ProcedureRecord,
  asked: readonly Aspect[],
  today: string,
): Answer {
  const standing = standingOf(record, today);
  const told = standing === "lapsed" ? [] : asked.length === 0 ? overview : [...new Set(asked)];
  return {
    procedure: toProcedure(record),
    standing,
    passages: told.map((aspect) => ({ aspect, lines: passageLines(record, aspect) })),
    source: toSource(record),
  };
}

function toSource(record: ProcedureRecord): Source {
  const { sources, decision, validFrom, validTo, lastVerified } = record;
  const url = sources.find((source) => source.url !== null)?.url;
  return {
    title: sources[0]?.title ?? "Chưa có nguồn công khai đã kiểm tra",
    ...(url == null ? {} : { url }),
    ...(decision === null ? {} : { decision: decisionWords(decision) }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    ...(lastVerified === null ? {} : { lastVerified }),
  };
}
