import type { ProcedureRecord } from "../procedure-record.ts";
import { withoutMark } from "./without-mark.ts";

type Way = ProcedureRecord["ways"][number];

/** What a passage tells of the ways: everything, or only its own part where another told the rest. */
export type WayPart = "whole" | "own";

const names: Record<Way["channel"], string> = {
  in_person: "trực tiếp",
  online: "trực tuyến",
  post: "qua bưu chính",
  other: "cách khác",
};

const noDuration = "nguồn không ghi thời hạn";
const noFee = "nguồn không ghi phí";

/**
 * Every way with its period and fee, and what the source adds; equal ways share a line. What the
 * source gives for no way at all is not spoken of.
 */
export function wholeWayLines(ways: readonly Way[]): string[] {
  const hasDuration = ways.some(({ duration }) => duration !== null);
  const hasFee = ways.some(({ fee }) => fee !== null);
  return fold(ways, ({ duration, fee, note }) => ({
    fact: [
      ...(hasDuration ? [duration ?? noDuration] : []),
      ...(hasFee ? [fee ?? noFee] : []),
    ].join("; "),
    note,
  }));
}

/** The periods by way. None, if the source gives none and adds nothing. */
export function durationLines(ways: readonly Way[]): string[] {
  if (ways.every(({ duration, note }) => duration === null && note === null)) return [];
  return fold(ways, ({ duration, note }) => ({ fact: duration ?? noDuration, note }));
}

/** The fees by way. None, if the source gives none. */
export function feeLines(ways: readonly Way[]): string[] {
  if (ways.every(({ fee }) => fee === null)) return [];
  return fold(ways, ({ fee }) => ({ fact: fee ?? noFee, note: null }));
}

function fold(
  ways: readonly Way[],
  tell: (way: Way) => { fact: string; note: string | null },
): string[] {
  const groups = new Map<string, { fact: string; note: string | null; channels: Set<string> }>();
  for (const way of ways) {
    const { fact, note } = tell(way);
    const key = `${fact}\n${note ?? ""}`;
    const group = groups.get(key) ?? { fact, note, channels: new Set() };
    group.channels.add(names[way.channel]);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ fact, note, channels }) => {
    const noteLines = note === null ? [] : note.split("\n").map(withoutMark);
    if (fact === "" && noteLines.length === 0) return [];
    return [upperFirst(`${[...channels].join(", ")}: ${fact}`.trim()), ...noteLines];
  });
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
