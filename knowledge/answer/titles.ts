import type { ProcedureRecord } from "../procedure-record.ts";
import { readTitle, type Title } from "./read-title.ts";

/** The titles of all procedures by their slugs, each taken apart when it is first asked for. */
export type Titles = {
  get(slug: string): Title | undefined;
  [Symbol.iterator](): Iterator<readonly [slug: string, title: Title]>;
};

type Means = { records: ReadonlyMap<string, ProcedureRecord> } & Parameters<typeof readTitle>[1];

export function titlesOf(means: Means): Titles {
  const read = new Map<string, Title>();
  const titleOf = ({ slug, name }: ProcedureRecord): Title => {
    const known = read.get(slug);
    if (known !== undefined) return known;
    const title = readTitle(name, means);
    read.set(slug, title);
    return title;
  };
  return {
    get: (slug) => {
      const record = means.records.get(slug);
      return record && titleOf(record);
    },
    *[Symbol.iterator]() {
      for (const [slug, record] of means.records) yield [slug, titleOf(record)] as const;
    },
  };
}
