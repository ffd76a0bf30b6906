/**
 * The places with the highest scores above zero, best first; `count` of them at most. Equal ones
 * stand in the order given.
 */
export function highest(
  places: Iterable<number>,
  scores: Readonly<ArrayLike<number>>,
  count: number,
): number[] {
  const kept: number[] = [];
  const byScore = (a: number, b: number) => scores[b]! - scores[a]!;
  let least = 0;
  for (const place of places) {
    if (scores[place]! <= least) continue;
    kept.push(place);
    if (kept.length < 4 * count) continue;
    kept.sort(byScore).splice(count);
    least = scores[kept[count - 1]!]!;
  }
  return kept.sort(byScore).slice(0, count);
}
