import type { Aspect } from "../procedure.ts";
import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { Answer, Passage, Source } from "./answer.ts";
import { decisionWords } from "./legal-basis-lines.ts";
import { passageLines, wayAspects } from "./passage-lines.ts";
import { shortenLines } from "./shorten-lines.ts";
import { standingOf } from "./standing.ts";

/** What an open question about a procedure is answered with. */
export const overview = ["papers", "time", "fee", "place"] as const satisfies readonly Aspect[];

/** Characters of one passage: what a phone shows well, by itself and as one of several. */
const longest = { alone: 1500, inOverview: 1000 } as const;

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
    passages: told.map((aspect) => toPassage(record, aspect, told)),
    source: toSource(record),
  };
}

/** The first passage about the ways to hand in tells them whole; the others only their own part. */
function toPassage(record: ProcedureRecord, aspect: Aspect, told: readonly Aspect[]): Passage {
  const first = told.find((other) => wayAspects.includes(other));
  const part = wayAspects.includes(aspect) && aspect !== first ? "own" : "whole";
  const limit = told === overview ? longest.inOverview : longest.alone;
  const { lines, isShortened } = shortenLines(passageLines(record, aspect, part), limit);
  return isShortened ? { aspect, lines, isShortened } : { aspect, lines };
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
