import type { SearchIndex } from "./build-index.ts";
import { hasTerm } from "./term-set.ts";

/** Whether a term stands in the names, the aliases or the citizens' words of a procedure. */
export function isCalled(slug: string, term: string, index: SearchIndex): boolean {
  const profile = index.profiles[index.places.get(slug) ?? -1];
  return profile !== undefined && hasTerm(profile.named, index.terms.find(term));
}
