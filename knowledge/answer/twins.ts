import type { ProcedureRecord } from "../procedure-record.ts";
import { foldTones } from "../text/fold-tones.ts";

/**
 * Twins are one matter carried out at several offices: their titles differ only in a trailing
 * "(thực hiện tại cấp tỉnh)" or "cấp bộ". A citizen is told of the nearest office's.
 */
export type Twins = {
  /** The twins of a procedure and itself, the one nearest to the citizen first. */
  of(slug: string): readonly string[];
};

export function twinsOf(records: ReadonlyMap<string, ProcedureRecord>): Twins {
  const byMatter = new Map<string, ProcedureRecord[]>();
  for (const record of records.values()) {
    const matter = foldTones(matterOf(record.name)).replace(/[^\p{L}\p{N}]+/gu, " ");
    byMatter.set(matter, [...(byMatter.get(matter) ?? []), record]);
  }
  const twins = new Map<string, readonly string[]>();
  for (const group of byMatter.values()) {
    if (group.length === 1) continue;
    const slugs = group
      .toSorted((a, b) => distance(a) - distance(b) || (a.slug < b.slug ? -1 : 1))
      .map(({ slug }) => slug);
    for (const slug of slugs) twins.set(slug, slugs);
  }
  return { of: (slug) => twins.get(slug) ?? [slug] };
}

/**
 * A title without "Thủ tục" before it and without the office at its end: "(thực hiện tại cấp tỉnh)",
 * "(cấp TW)", "tại cấp xã".
 */
export function matterOf(name: string): string {
  return name
    .replace(office, "")
    .replace(/^thủ tục\s+/iu, "")
    .trim();
}

const office =
  /\s*(?:\((?:thực hiện )?(?:(?:tại|ở) )?(?:công an )?cấp (?:xã|huyện|tỉnh|tinh|bộ|tw|trung ương)\)|(?:tại|ở) (?:công an )?cấp (?:xã|huyện|tỉnh|bộ|trung ương))\s*\.?$/iu;

/** 0 for the school or commune, 1 for the district, 2 for the province, 3 for a ministry. */
function distance({ name, levels }: ProcedureRecord): number {
  const named = /cấp (xã|huyện|tỉnh|tinh|bộ|tw|trung ương)\)?\s*\.?$/iu.exec(name)?.[1];
  if (named !== undefined) return offices[named.toLowerCase()] ?? 3;
  return Math.min(3, ...levels.map((level) => levelDistance[level]));
}

const offices: Readonly<Record<string, number>> = { xã: 0, huyện: 1, tỉnh: 2, tinh: 2 };
const levelDistance = { school: 0, commune: 0, province: 2, ministry: 3, other: 3 } as const;
