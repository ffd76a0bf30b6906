import { foldTones, type Knowledge, type Procedure, splitWords } from "../../knowledge/index.ts";

/**
 * Procedures for words that are still being typed, best first: those whose title has all of them,
 * the last one perhaps unfinished, then those that the search takes them to mean. With or without
 * tone marks; a national code finds its procedure.
 */
export function findProcedures(
  knowledge: Pick<Knowledge, "all" | "rank">,
  typed: string,
  most = 8,
): readonly Procedure[] {
  const words = splitWords(typed.trim().slice(0, 200)).map(foldTones);
  if (words.length === 0) return [];
  const all = knowledge.all();
  const ranked = knowledge.rank(typed).map(({ slug }) => slug);
  const place = new Map(ranked.map((slug, at) => [slug, at]));
  const named = all
    .filter((procedure) => isNamedBy(procedure, words, typed.trim()))
    .toSorted((a, b) => (place.get(a.slug) ?? all.length) - (place.get(b.slug) ?? all.length));
  const bySlug = new Map(all.map((procedure) => [procedure.slug, procedure]));
  const meant = ranked.flatMap((slug) => bySlug.get(slug) ?? []);
  return [...new Set([...named, ...meant])].slice(0, most);
}

function isNamedBy({ name, code }: Procedure, words: readonly string[], typed: string): boolean {
  if (code !== undefined && typed.length >= 5 && code.startsWith(typed)) return true;
  const title = splitWords(name).map(foldTones);
  const last = words.length - 1;
  return words.every((word, at) =>
    title.some((one) => (at === last ? one.startsWith(word) : one === word)),
  );
}
