/**
 * A pure function that remembers its last answer: the steps of one turn ask the same question one
 * after the other. `keyOf` must tell all that the answer depends on.
 */
export function rememberLast<Args extends readonly unknown[], Result>(
  find: (...args: Args) => Result,
  keyOf: (...args: Args) => string,
): (...args: Args) => Result {
  let last: { key: string; result: Result } | undefined;
  return (...args) => {
    const key = keyOf(...args);
    if (last?.key !== key) last = { key, result: find(...args) };
    return last.result;
  };
}
