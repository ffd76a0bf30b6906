import type { ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/** Twins as one: the nearest office's procedure, or the one whose office the question names. */
export function mergeTwins<Likely extends { slug: string; share: number }>(
  house: AnswerHouse,
  found: Found,
  ranked: readonly Likely[],
): Likely[] {
  if (found.isNamedByCode) return [...ranked];
  const merged = new Map<string, Likely>();
  for (const one of ranked) {
    const slug = twinAt(house, one.slug, found) ?? house.twins.of(one.slug)[0] ?? one.slug;
    const known = merged.get(slug);
    const share = one.share + (known?.share ?? 0);
    merged.set(slug, { ...(known ?? one), slug, share });
  }
  return [...merged.values()].toSorted((a, b) => b.share - a.share);
}

/** The twin at an office that the question names. */
export function twinAt(house: AnswerHouse, slug: string, found: Found): string | undefined {
  const twins = house.twins.of(slug);
  if (twins.length === 1) return undefined;
  const offices = officesIn(house, found);
  return twins.find((twin) => offices.some((office) => isAt(house, twin, office)));
}

export function officesIn({ vocabulary }: AnswerHouse, { words }: Found): readonly string[] {
  return phrasesIn(words, vocabulary.cases).flatMap(({ value }) =>
    value.group === "office" ? [value.label] : [],
  );
}

function isAt({ records }: AnswerHouse, slug: string, office: string): boolean {
  const level = officeLevels[office];
  return level !== undefined && (records.get(slug)?.levels.includes(level) ?? false);
}

const officeLevels: Readonly<Record<string, ProcedureRecord["levels"][number]>> = {
  "Cấp xã": "commune",
  "Cấp tỉnh": "province",
  "Cấp trung ương": "ministry",
};
