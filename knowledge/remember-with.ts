/**
 * A pure function of an object and what tells the rest apart, which remembers its answers as long as
 * the object lives: the judgements of one turn weigh the same features of one message.
 */
export function rememberWith<Held extends object, Args extends readonly unknown[], Result>(
  find: (held: Held, ...args: Args) => Result,
  keyOf: (...args: Args) => string,
): (held: Held, ...args: Args) => Result {
  const kept = new WeakMap<Held, Map<string, Result>>();
  return (held, ...args) => {
    const own = kept.get(held) ?? new Map<string, Result>();
    kept.set(held, own);
    const key = keyOf(...args);
    const known = own.get(key);
    if (known !== undefined) return known;
    const result = find(held, ...args);
    own.set(key, result);
    return result;
  };
}
