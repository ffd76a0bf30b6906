/** The words of ours in the other language; undefined: it does not know them. */
export type Phrasebook = (words: string) => string | undefined;

/**
 * Opens a list of Vietnamese phrases with their translation. In a phrase "#" stands for a number,
 * date, time or code, and "{}" for any words (a name, or a phrase of its own): the translation says
 * where they go, in the same order. Phrases joined by " · " are looked up one by one.
 */
export function openPhrasebook(phrases: Readonly<Record<string, string>>): Phrasebook {
  const whole = new Map<string, string>();
  const open: { pattern: RegExp; words: string }[] = [];
  for (const [phrase, words] of Object.entries(phrases)) {
    if (phrase.includes("{}")) open.push({ pattern: patternOf(phrase), words });
    else whole.set(phrase, words);
  }
  const one = (said: string): string | undefined => {
    const exact = whole.get(said);
    if (exact !== undefined) return exact;
    const { key, values } = withoutValues(said);
    const known = values.length > 0 ? whole.get(key) : undefined;
    if (known !== undefined) return fill(known, "#", values);
    for (const { pattern, words } of open) {
      const [, ...parts] = pattern.exec(said) ?? [];
      if (parts.length > 0)
        return fill(
          words,
          "{}",
          parts.map((part) => one(part) ?? part),
        );
    }
    return undefined;
  };
  return (said) => one(said) ?? joined(said, one);
}

/** Numbers, dates, times, percentages and ticket codes. */
const values = /[A-Z]{2}-\d\d-\d{6}-[0-9A-Z]|\d+(?:[./:,]\d+)*/g;

function withoutValues(said: string): { key: string; values: string[] } {
  const found: string[] = [];
  const key = said.replace(values, (value) => {
    found.push(value);
    return "#";
  });
  return { key, values: found };
}

function patternOf(phrase: string): RegExp {
  const parts = phrase.split("{}").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+?)")}$`, "su");
}

function fill(words: string, mark: string, parts: readonly string[]): string {
  let place = 0;
  return words.replaceAll(mark, () => parts[place++] ?? "");
}

function joined(said: string, one: (words: string) => string | undefined): string | undefined {
  if (!said.includes(" · ")) return undefined;
  const parts = said.split(" · ");
  const found = parts.map(one);
  if (found.every((words) => words === undefined)) return undefined;
  return parts.map((part, place) => found[place] ?? part).join(" · ");
}
