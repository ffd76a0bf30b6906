/** What a body is; the tree has a department on top. */
export const unitKinds = ["department", "commune", "school", "office"] as const;
export type UnitKind = (typeof unitKinds)[number];

export function isUnitKind(word: string): word is UnitKind {
  return (unitKinds as readonly string[]).includes(word);
}

/** How another name came to be: a short form, a former name, or that of a body that went into it. */
export const aliasKinds = ["short", "former", "merged", "abolished"] as const;
export type AliasKind = (typeof aliasKinds)[number];

export type Unit = {
  id: string;
  name: string;
  kind: UnitKind;
  /** Null: the top of the tree. */
  parentId: string | null;
  isActive: boolean;
  aliases: readonly { id: string; name: string; kind: AliasKind }[];
};

/** Whether `unit` is `above` or lies somewhere below it. */
export function isWithin(
  units: ReadonlyMap<string, Pick<Unit, "parentId">>,
  unit: string,
  above: string,
): boolean {
  const seen = new Set<string>();
  for (let at: string | null = unit; at !== null && !seen.has(at);) {
    if (at === above) return true;
    seen.add(at);
    at = units.get(at)?.parentId ?? null;
  }
  return false;
}
