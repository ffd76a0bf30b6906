import { readWords, type Word, type Words } from "./words.ts";

/** Phrases that mean one thing, and the phrases in which they do not. */
export type Vocabulary = { any: Phrases; unless: Phrases };
/** By the bare letters of their first word, the longest first: most words begin no phrase at all. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;
type Phrase = { words: Words; needsTones: boolean };

/**
 * Phrases are written with tone marks, several to a line with "|" between them; whoever types a word
 * without marks is understood as well. A phrase that begins with "=" must be typed with its marks,
 * because its bare letters mean too much ("=tự tử" is "từ từ" without them). `unless` phrases are
 * cut out before the others are sought: "điều kiện" is no lawsuit. Words of address may stand
 * anywhere: "cho em gặp" is "cho gặp".
 */
export function vocabulary(any: readonly string[], unless: readonly string[] = []): Vocabulary {
  return { any: byFirstWord(any), unless: byFirstWord(unless) };
}

/** Does one of the phrases stand in these words? */
export function hears(list: Vocabulary, words: Words): boolean {
  const left = list.unless.size > 0 ? cutOut(words, list.unless) : words;
  return contains(left, list.any) || contains(withoutWords(left, address), list.any);
}

/** Is there nothing in these words besides the phrases and polite filling? */
export function hearsOnly(list: Vocabulary, words: Words): boolean {
  return hearsAmong([list], words);
}

/** Is there nothing in these words besides phrases of any of the lists and polite filling? */
export function hearsAmong(lists: readonly Vocabulary[], words: Words): boolean {
  if (words.length > longestAside || !lists.some((list) => hears(list, words))) return false;
  return [words, withoutWords(words, address)].some((said) => {
    const rest = lists.reduce((left, list) => cutOut(cutOut(left, list.unless), list.any), said);
    return withoutWords(rest, polite).every((word) => word === gap);
  });
}

/** Longer messages always say something more. */
const longestAside = 12;

/** Cuts phrases out and leaves a gap, so that the words around it never join into another phrase. */
export function cutOut(words: Words, phrases: Phrases): Words {
  const left: Word[] = [];
  for (let start = 0; start < words.length;) {
    const found = phraseAt(words, start, phrases);
    left.push(found ? gap : (words[start] ?? gap));
    start += found ? found.words.length : 1;
  }
  return left;
}

function contains(words: Words, phrases: Phrases): boolean {
  return words.some((_, start) => phraseAt(words, start, phrases) !== undefined);
}

function phraseAt(words: Words, start: number, phrases: Phrases): Phrase | undefined {
  return phrases
    .get(words[start]?.plain ?? "")
    ?.find(({ words: meant, needsTones }) =>
      meant.every((word, i) => means(words[start + i], word, needsTones)),
    );
}

function means(typed: Word | undefined, meant: Word, needsTones: boolean): boolean {
  if (!typed) return false;
  if (typed.marked === meant.marked) return true;
  return !needsTones && typed.marked === typed.plain && typed.plain === meant.plain;
}

function withoutWords(words: Words, dropped: ReadonlySet<string>): Words {
  return words.filter((word) => !dropped.has(word.marked));
}

function byFirstWord(phrases: readonly string[]): Phrases {
  const known = new Map<string, Phrase[]>();
  for (const phrase of phrases.flatMap((several) => several.split("|"))) {
    const words = readWords(phrase);
    const first = words[0]?.plain ?? "";
    const sameStart = [...(known.get(first) ?? []), { words, needsTones: phrase.startsWith("=") }];
    known.set(
      first,
      sameStart.toSorted((one, other) => other.words.length - one.words.length),
    );
  }
  return known;
}

const gap: Word = { marked: "·", plain: "·" };

function wordSet(list: string): ReadonlySet<string> {
  return new Set(readWords(list).flatMap((word) => [word.marked, word.plain]));
}

const address = wordSet(
  "ạ dạ vâng ơi nhé nha nhá với giúp giùm giúp hộ em e tôi mình mk anh chị ad admin shop bot bạn",
);
const polite = wordSet(
  "ạ a dạ vâng ơi nhé nha nhá nhe với giúp giùm dùm hộ em e tôi mình mk anh chị ad admin shop bot " +
    "bạn các mọi người ta cô chú bác cháu à ah thế vậy đi được không luôn ngay nhiều lắm quá rất " +
    "làm ơn xin vui lòng hãy đang cần muốn phép kính thưa và nữa cho sở văn phòng giáo dục k ko",
);
