import type { ConsoleHouse } from "../console-house.ts";

/** Every procedure for a select, those nearest to some words first. */
export function procedureOptions(
  knowledge: ConsoleHouse["knowledge"],
  nearestTo?: string,
): { value: string; label: string }[] {
  const ranked = nearestTo === undefined ? [] : knowledge.rank(nearestTo).slice(0, nearest);
  const first = ranked.map(({ slug }) => slug);
  const rest = knowledge.all().map(({ slug }) => slug);
  return [...new Set([...first, ...rest])].map((slug) => ({
    value: slug,
    label: procedureName(knowledge, slug),
  }));
}

/** The official title, or the slug of a procedure that is no longer there. */
export function procedureName(knowledge: ConsoleHouse["knowledge"], slug: string): string {
  return knowledge.procedure(slug)?.name ?? slug;
}

const nearest = 10;
