/** So many parts a cross-validation has. */
export const parts = 5;

/** One of them, by the letters of an id: a message and its copy without tone marks share theirs. */
export function partOf(id: string): number {
  let hash = 7;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 1009;
  return hash % parts;
}
