/** One phrase in sixteen is never learned from: always the same ones, told by their letters. */
export function isHeldOut(text: string): boolean {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 16 === 0;
}
