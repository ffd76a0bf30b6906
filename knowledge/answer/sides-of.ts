import type { Reading } from "../search/read-question.ts";
import type { ContrastGroups } from "../vocabulary.ts";

/** By group of opposites, the sides that are named, in their order ("thcs" of "level"). */
export type NamedSides = ReadonlyMap<string, readonly number[]>;

/** Which sides these concepts name. */
export function sidesOf(concepts: Iterable<string>, groups: ContrastGroups): NamedSides {
  const memberships = membershipsOf(groups);
  const named = new Map<string, number[]>();
  for (const concept of concepts)
    for (const { group, side } of memberships.get(concept) ?? []) {
      const sides = named.get(group) ?? [];
      if (!sides.includes(side)) named.set(group, [...sides, side]);
    }
  return named;
}

/** The concepts of a question, without the mark they bear in the index. */
export function conceptsOf({ units }: Reading): string[] {
  return units.flatMap(({ id }) => (id.startsWith("#") ? [id.slice(1)] : []));
}

/**
 * The groups in which the sides asked for exclude those of a title. In a group of a single side a
 * title without it is its opposite ("có yếu tố nước ngoài").
 */
export function conflicts(asked: NamedSides, own: NamedSides, groups: ContrastGroups): string[] {
  return [...asked].flatMap(([group, sides]) => {
    const ownSides = own.get(group) ?? [];
    if (sides.some((side) => ownSides.includes(side))) return [];
    const isSingle = groups[group]?.length === 1;
    return ownSides.length > 0 || isSingle ? [group] : [];
  });
}

type Membership = { group: string; side: number };

/** The groups a concept is in, worked out once for each vocabulary. */
function membershipsOf(groups: ContrastGroups): ReadonlyMap<string, readonly Membership[]> {
  const known = cache.get(groups);
  if (known !== undefined) return known;
  const found = new Map<string, Membership[]>();
  for (const [group, sides] of Object.entries(groups))
    for (const [side, concepts] of sides.entries())
      for (const concept of concepts)
        found.set(concept, [...(found.get(concept) ?? []), { group, side }]);
  cache.set(groups, found);
  return found;
}

const cache = new WeakMap<ContrastGroups, ReadonlyMap<string, readonly Membership[]>>();
