import { type AspectThresholds, likelyAspects } from "../aspects/aspect-model.ts";
import { type Aspect, aspects } from "../procedure.ts";
import { type Found, foundIn, type JudgedAspects, scoreOf } from "./judge-aspects.ts";

/** The score of each aspect, rounded to a thousandth. */
export function aspectScores(
  judged: readonly JudgedAspects[],
  thresholds: AspectThresholds,
): Record<Aspect, number> {
  const found = foundByAspect(judged, thresholds);
  return Object.fromEntries(
    aspects.map((aspect) => [aspect, Math.round(1000 * scoreOf(found[aspect])) / 1000]),
  ) as Record<Aspect, number>;
}

/** A row for each aspect, and the share of messages of which all aspects and no others are found. */
export function renderAspects(
  judged: readonly JudgedAspects[],
  thresholds: AspectThresholds,
): string {
  const found = foundByAspect(judged, thresholds);
  const rows = aspects.map((aspect) => {
    const { right, missed, wrong } = found[aspect];
    const score = percent(scoreOf(found[aspect]));
    return [aspect, ...[right, missed, wrong].map(String), score, thresholds[aspect].toFixed(2)];
  });
  const exact = judged.filter(({ aspects: asked, likely }) => {
    const taken = likelyAspects(likely, thresholds);
    return taken.length === asked.length && asked.every((aspect) => taken.includes(aspect));
  });
  return [
    ...[["", "found", "missed", "wrongly", "score", "from"], ...rows].map(
      ([name = "", ...cells]) => name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join(""),
    ),
    `all and no others: ${percent(exact.length / judged.length)} of ${judged.length}`,
  ].join("\n");
}

function foundByAspect(
  judged: readonly JudgedAspects[],
  thresholds: AspectThresholds,
): Record<Aspect, Found> {
  const taken = new Map(judged.map((one) => [one, likelyAspects(one.likely, thresholds)]));
  const isTaken = (aspect: Aspect) => (one: JudgedAspects) =>
    taken.get(one)?.includes(aspect) ?? false;
  return Object.fromEntries(
    aspects.map((aspect) => [aspect, foundIn(judged, aspect, isTaken(aspect))]),
  ) as Record<Aspect, Found>;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
