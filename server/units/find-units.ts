import {
  type NameWord,
  type UnitName,
  nameWords,
  readUnitName,
  titleAt,
} from "./read-unit-name.ts";
import { type Unit, isWithin } from "./unit.ts";
import { sameLevels, unitTitles } from "./unit-words.ts";

export type UnitIndex = {
  units: ReadonlyMap<string, Unit>;
  /** Names by the first word of their core. */
  names: ReadonlyMap<string, readonly IndexedName[]>;
};
type IndexedName = UnitName & { unitId: string; isAlias: boolean };

/** Makes the names and aliases of all active units quick to find. */
export function openUnitIndex(units: readonly Unit[]): UnitIndex {
  const names = new Map<string, IndexedName[]>();
  const add = (name: string, unitId: string, isAlias: boolean): void => {
    const read = readUnitName(name);
    const first = read.core[0]?.plain;
    if (first !== undefined)
      names.set(first, [...(names.get(first) ?? []), { ...read, unitId, isAlias }]);
  };
  for (const { id, name, aliases } of units.filter((unit) => unit.isActive)) {
    add(name, id, false);
    for (const alias of aliases) add(alias.name, id, true);
  }
  return { units: new Map(units.map((unit) => [unit.id, unit])), names };
}

/**
 * The units that a text names, by their names or aliases, with or without tones and short forms.
 * Exactly one: it is the one that is meant. Several: they are alike and the text does not tell
 * which. A school goes before the commune in which it lies.
 */
export function findUnits({ units, names }: UnitIndex, text: string): string[] {
  const words = nameWords(text);
  const matches = words.flatMap((word, at) =>
    (names.get(word.plain) ?? []).flatMap((name) => matchAt(words, at, name, units) ?? []),
  );
  const named = [...bestOfEach(matches).values()];
  const inner = named.filter(
    (match) => !named.some((other) => other.isTitled && isBelow(units, other, match)),
  );
  const most = Math.max(...inner.map(({ score }) => score));
  const best = inner.filter(({ score }) => score === most);
  const placed = best.filter((match) => named.some((other) => isBelow(units, match, other)));
  return (best.length > 1 && placed.length > 0 ? placed : best).map(({ unitId }) => unitId);
}

type Match = { unitId: string; score: number; isTitled: boolean };

function matchAt(
  words: readonly NameWord[],
  at: number,
  name: IndexedName,
  units: UnitIndex["units"],
): Match | undefined {
  const said = words.slice(at, at + name.core.length);
  if (said.length < name.core.length) return undefined;
  if (!said.every((word, place) => isSameWord(word, name.core[place]))) return undefined;
  const titles = titlesBefore(words, at);
  if (!agree(titles, name.titles)) return undefined;
  const kind = units.get(name.unitId)?.kind;
  // One word alone, such as "Huế", is too little; so is a number.
  if (titles.length === 0 && (name.core.length < 2 || /^\d+$/.test(said[0]?.plain ?? ""))) {
    return undefined;
  }
  const shared = titles.filter((title) => name.titles.includes(title)).length;
  const score =
    name.core.length * 20 +
    shared * 4 +
    (titles.length === 0 && kind === "school" ? -2 : 0) +
    (name.isAlias ? 0 : 1);
  return { unitId: name.unitId, score, isTitled: titles.length > 0 };
}

/** A word said without tones may be any; one with tones must be that one. */
function isSameWord(said: NameWord, word: NameWord | undefined): boolean {
  if (said.plain !== word?.plain) return false;
  return said.toned === undefined || word.toned === undefined || said.toned === word.toned;
}

/** The titles that stand right before a place in the text. */
function titlesBefore(words: readonly NameWord[], at: number): string[] {
  for (let from = Math.max(0, at - 10); from < at; from += 1) {
    const titles: string[] = [];
    let place = from;
    for (let title = titleAt(words, place); title && place < at; title = titleAt(words, place)) {
      titles.push(sameLevels[title.title] ?? title.title);
      place += title.length;
    }
    if (place === at) return titles;
  }
  return [];
}

/** No title at all says nothing; titles of another family or another level of school do. */
function agree(said: readonly string[], ofName: readonly string[]): boolean {
  if (said.length === 0) return true;
  const levels = said.filter(isLevel);
  const ofNameLevels = ofName.filter(isLevel);
  if (levels.length > 0 && ofNameLevels.length > 0) {
    return levels.some((level) => ofNameLevels.includes(level));
  }
  return said.some((title) => ofName.some((other) => familyOf(title) === familyOf(other)));
}

function isLevel(title: string): boolean {
  return unitTitles.school.levels.includes(title);
}

function familyOf(title: string): "school" | "commune" {
  const { words, levels } = unitTitles.school;
  return words.includes(title) || levels.includes(title) ? "school" : "commune";
}

function bestOfEach(matches: readonly Match[]): Map<string, Match> {
  const best = new Map<string, Match>();
  for (const match of matches) {
    if (match.score > (best.get(match.unitId)?.score ?? -1)) best.set(match.unitId, match);
  }
  return best;
}

function isBelow(units: UnitIndex["units"], match: Match, other: Match): boolean {
  return match.unitId !== other.unitId && isWithin(units, match.unitId, other.unitId);
}
