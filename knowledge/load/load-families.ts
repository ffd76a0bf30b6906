import { join } from "node:path";
import { z } from "zod";
import type { Families, Family, Member } from "../answer/family.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { readContentFile } from "./read-content-file.ts";

const text = z.string().trim().min(1);

/**
 * content/families.json: procedures that citizens ask for in the same words, and what parts them.
 */
export const familiesFile = z.strictObject({
  source: text,
  families: z.array(
    z.strictObject({
      /** What all of them are about, as it goes on in "Dạ, về …". */
      matter: text,
      members: z
        .array(
          z.strictObject({
            /** National codes, or slugs where there is none. */
            ids: z.array(text).min(1),
            /** A short choice: what parts it from the others. */
            label: text,
            /** What says that it is meant and none of the others: a phrase, or "#" and a concept. */
            signs: z.array(text).min(1),
          }),
        )
        .min(2),
    }),
  ),
});

type Served = { slug: string; code: string | null };

/** The families of which at least two members are served, by each one's slug. Throws ContentError. */
export function loadFamilies(contentDir: string, served: readonly Served[]): Families {
  const file = "families.json";
  const { families } = readContentFile(join(contentDir, file), file, familiesFile);
  const slugs = new Map(
    served.flatMap(({ slug, code }) =>
      [slug, ...(code === null ? [] : [code])].map((id) => [id, slug] as const),
    ),
  );
  const bySlug = new Map<string, Family[]>();
  for (const { matter, members } of families) {
    const written = members.filter(({ ids }) => ids.some((id) => slugs.has(id)));
    if (written.length < 2) continue;
    const family = toFamily(matter, written, slugs);
    for (const slug of new Set(family.members.flatMap((one) => one.slugs)))
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), family]);
  }
  return bySlug;
}

type WrittenMember = z.infer<typeof familiesFile>["families"][number]["members"][number];

function toFamily(
  matter: string,
  written: readonly WrittenMember[],
  served: ReadonlyMap<string, string>,
): Family {
  const tree = new PhraseTree<Member>();
  const members = written.map(({ ids, label, signs }) => {
    const concepts = signs.flatMap((sign) => (sign.startsWith("#") ? [sign.slice(1)] : []));
    const slugs = ids.flatMap((id) => served.get(id) ?? []);
    const member = { slugs, label, concepts: new Set(concepts) };
    for (const sign of signs) if (!sign.startsWith("#")) tree.add(sign, member);
    return member;
  });
  return { matter, members, signs: tree };
}
