/**
 * A pure function that remembers its last answers, `most` at a time: the steps of one turn ask the
 * same questions one after the other. `keyOf` must tell all that the answer depends on.
 */
export function rememberLast<Args extends readonly unknown[], Result>(
  find: (...args: Args) => Result,
  keyOf: (...args: Args) => string,
  most = 1,
): (...args: Args) => Result {
  const kept = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as Result;
    const result = find(...args);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? "");
    kept.set(key, result);
    return result;
  };
}
