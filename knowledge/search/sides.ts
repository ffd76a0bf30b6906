import type { ContrastGroups } from "../vocabulary.ts";

/** For each group of opposites, the sides that a text names, one bit a side. */
export type Sides = readonly number[];

/** Which sides the given concepts ("#thpt") name. */
export function sidesOf(ids: ReadonlySet<string>, groups: ContrastGroups): Sides {
  const places = placesIn(groups);
  const sides = Object.keys(groups).map(() => 0);
  for (const id of ids) for (const { group, bit } of places.get(id) ?? none) sides[group]! |= bit;
  return sides;
}

type Place = { group: number; bit: number };
const none: readonly Place[] = [];
const known = new WeakMap<ContrastGroups, ReadonlyMap<string, readonly Place[]>>();

/** Of each concept on a side where that is. Kept: thousands of titles are read for their sides. */
function placesIn(groups: ContrastGroups): ReadonlyMap<string, readonly Place[]> {
  const before = known.get(groups);
  if (before !== undefined) return before;
  const places = new Map<string, Place[]>();
  for (const [group, sides] of Object.values(groups).entries())
    for (const [side, concepts] of sides.entries())
      for (const concept of concepts) {
        const own = places.get(`#${concept}`) ?? [];
        places.set(`#${concept}`, [...own, { group, bit: 1 << side }]);
      }
  known.set(groups, places);
  return places;
}

/** In how many groups of opposites a question and a procedure agree or differ. */
export type SideCount = {
  /** Both name a side, and it is the same. */
  agreements: number;
  /** The question names a side, the procedure's official name and its aliases only others. */
  contrasts: number;
  /** The official name takes a side of which the question says nothing. */
  unasked: number;
  /** The question names a side, the procedure none. */
  unmet: number;
};

export function countSides(asked: Sides, official: Sides, all: Sides): SideCount {
  const count: SideCount = { agreements: 0, contrasts: 0, unasked: 0, unmet: 0 };
  asked.forEach((bits, group) => {
    const own = all[group] ?? 0;
    if (bits === 0) {
      if ((official[group] ?? 0) !== 0) count.unasked += 1;
    } else if ((bits & own) !== 0) count.agreements += 1;
    else if (own !== 0) count.contrasts += 1;
    else count.unmet += 1;
  });
  return count;
}
