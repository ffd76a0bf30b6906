import { aspects, type Aspect } from "../../knowledge/index.ts";
import type { Marks, TalkResult } from "./grade-talk.ts";
import { percentile } from "./percentile.ts";
import { type Behaviour, behaviours } from "./question.ts";

/** `share` is 1 where nothing was asked for. */
export type Figure = { right: number; of: number; share: number };

export const figureNames = [
  "rightFirst",
  "withinThree",
  "rightBehaviour",
  "rightAspects",
  "followUps",
  "severalRequests",
] as const;
export type FigureName = (typeof figureNames)[number];

export type Summary = {
  questions: number;
  figures: Record<FigureName, Figure>;
  behaviours: Record<Behaviour, Figure>;
  aspects: Record<Aspect, Figure>;
  /** Replies that state a number which their source does not hold. */
  invented: number;
  /** Of the last turns, engine and dialogue together. */
  milliseconds: Times;
  /** Search and choice alone, of the last turns that asked anything of them. */
  engineMilliseconds: Times;
};

export type Times = { p50: number; p99: number };

/** The figures of some talks. */
export function summarise(results: readonly TalkResult[]): Summary {
  const over = (mark: keyof Marks) => figure(results.map(({ marks }) => marks[mark]));
  return {
    questions: results.length,
    figures: {
      rightFirst: over("first"),
      withinThree: over("withinThree"),
      rightBehaviour: over("behaviour"),
      rightAspects: over("aspects"),
      followUps: over("followUp"),
      severalRequests: over("requests"),
    },
    behaviours: record(behaviours, (name) =>
      figure(
        results
          .filter(({ expected }) => expected.behaviour === name)
          .map(({ marks }) => marks.behaviour),
      ),
    ),
    aspects: record(aspects, (name) => figure(results.map((result) => hasAspect(result, name)))),
    invented: results.filter(({ invented }) => invented.length > 0).length,
    milliseconds: timesOf(results.map(({ milliseconds }) => milliseconds)),
    engineMilliseconds: timesOf(results.flatMap((result) => result.engineMilliseconds ?? [])),
  };
}

function hasAspect({ marks, expected, asked }: TalkResult, aspect: Aspect): boolean | null {
  if (marks.aspects === null || !expected.aspects.includes(aspect)) return null;
  return asked.includes(aspect);
}

function timesOf(milliseconds: readonly number[]): Times {
  return { p50: percentile(milliseconds, 50), p99: percentile(milliseconds, 99) };
}

function figure(marks: readonly (boolean | null)[]): Figure {
  const counted = marks.filter((mark) => mark !== null);
  const right = counted.filter(Boolean).length;
  return { right, of: counted.length, share: counted.length === 0 ? 1 : right / counted.length };
}

function record<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
