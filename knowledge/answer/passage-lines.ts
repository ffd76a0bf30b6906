import type { Aspect } from "../procedure.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { onlineLines, placeLines } from "./channel-lines.ts";
import { legalBasisLines } from "./legal-basis-lines.ts";
import { formLines, paperLines } from "./paper-lines.ts";
import { periodSentences } from "./period-sentences.ts";
import { durationLines, feeLines, wholeWayLines, type WayPart } from "./way-lines.ts";
import { withoutMark } from "./without-mark.ts";

/** Aspects that are told from the ways to hand in. */
export const wayAspects: readonly Aspect[] = ["time", "fee", "place", "online"];

/**
 * The facts of one aspect as they stand in the record, or the source's own text where that could
 * not be taken apart. No lines: the source does not say.
 */
export function passageLines(
  record: ProcedureRecord,
  aspect: Aspect,
  part: WayPart = "whole",
): readonly string[] {
  if (record.withheld.includes(aspect)) return [];
  switch (aspect) {
    case "papers":
      return [...paperLines(record), ...originalLines(record, "papers")];
    case "fee":
      return amountLines(record, part);
    case "time":
      return periodLines(record, part);
    case "place":
      return [...placeLines(record, part), ...originalLines(record, "place")];
    case "steps":
      return record.steps.map(withoutMark);
    case "conditions":
      return [...record.conditions.map(withoutMark), ...applicantLines(record)];
    case "result":
      return record.result === null ? [] : record.result.split("\n").map(withoutMark);
    case "legal_basis":
      return [...originalLines(record, "legal_basis"), ...legalBasisLines(record)];
    case "online":
      return [...onlineLines(record, part), ...originalLines(record, "place")];
    case "form":
      return formLines(record);
  }
}

function periodLines(record: ProcedureRecord, part: WayPart): readonly string[] {
  const { duration, ways } = record;
  if (duration.text !== null) return [duration.text];
  if (ways.length === 0) return originalLines(record, "place");
  const own = durationLines(ways);
  const told = part === "own" || own.length === 0 ? own : wholeWayLines(ways);
  return ways.some(saysHowLong) ? told : [...told, ...stepPeriods(record)];
}

/** A bare "5" does not say how long; neither does nothing. */
function saysHowLong({ duration, note }: ProcedureRecord["ways"][number]): boolean {
  return note !== null || (duration !== null && !duration.startsWith(`${parseFloat(duration)} (`));
}

function stepPeriods({ steps }: ProcedureRecord): string[] {
  const sentences = periodSentences(steps);
  return sentences.length === 0 ? [] : ["Các bước thực hiện có nêu:", ...sentences.map(asPoint)];
}

function asPoint(sentence: string): string {
  return `– ${withoutMark(sentence).replace(/^– /, "")}`;
}

function amountLines(record: ProcedureRecord, part: WayPart): readonly string[] {
  const { text, amountVnd } = record.fee;
  if (text !== null) return [text];
  if (amountVnd !== null)
    return [amountVnd === 0 ? "Không thu phí" : `${amountVnd.toLocaleString("vi-VN")} đồng`];
  if (record.ways.length === 0) return originalLines(record, "place");
  const own = feeLines(record.ways);
  const mayBeInNotes = record.ways.some(({ note }) => note !== null && /phí/i.test(note));
  if (part === "own" || (own.length === 0 && !mayBeInNotes)) return own;
  return wholeWayLines(record.ways);
}

function originalLines(record: ProcedureRecord, aspect: Aspect): readonly string[] {
  const lines = record.originals[aspect]?.split("\n") ?? [];
  // A text cut out of a page may begin with the end of what stood before it.
  return lines.map((line) => withoutMark(line.replace(/^[\s).,;:]+(?=\S)/, "")));
}

function applicantLines({ applicants }: ProcedureRecord): string[] {
  return applicants.length === 0 ? [] : [`Đối tượng thực hiện: ${applicants.join(", ")}`];
}
