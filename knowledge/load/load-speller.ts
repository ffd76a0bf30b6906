import { join } from "node:path";
import { Lexicon } from "../text/lexicon.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { splitWords } from "../text/split-words.ts";
import type { Speller } from "../text/speller.ts";
import { toWords, type Word } from "../text/word.ts";
import { abbreviationsFile, keptWordsFile, numbersFile, usualFormsFile } from "../vocabulary.ts";
import { readContentFile } from "./read-content-file.ts";

/** A phrase of the vocabulary counts as if so many procedures used it. */
const phraseWeight = 3;

/**
 * Reads the files of content/vocabulary that spelling goes by, and learns the phrases of all the
 * others. The content itself is learnt with `speller.lexicon.learn`. Throws ContentError.
 */
export function loadSpeller(contentDir: string, phrases: Iterable<string>): Speller {
  const read = <Schema extends Parameters<typeof readContentFile>[2]>(
    name: string,
    schema: Schema,
  ) => readContentFile(join(contentDir, "vocabulary", name), `vocabulary/${name}`, schema);

  const shorts = Object.entries(read("abbreviations.json", abbreviationsFile).entries);
  const usual = ["dialects.json", "slips.json"].flatMap((name) =>
    Object.entries(read(name, usualFormsFile).entries),
  );
  const { words } = read("kept-words.json", keptWordsFile);
  const everyday = toWords(read("everyday-words.json", keptWordsFile).words.join(" "));
  const { units, takesNumber, digits, counted } = read("numbers.json", numbersFile);

  const lexicon = new Lexicon();
  for (const phrase of phrases) lexicon.learn(phrase, phraseWeight);
  for (const [, long] of [...shorts, ...usual]) lexicon.learn(long, phraseWeight);
  const usualForms = new PhraseTree<readonly Word[]>();
  for (const [written, meant] of usual) usualForms.add(written, toWords(meant));
  const kept = shorts.flatMap(([short]) => splitWords(short));
  return {
    lexicon,
    kept: new Set([...words, ...kept]),
    everyday: new Set(everyday.flatMap(({ toned, folded }) => [toned, folded])),
    usualForms,
    numbers: {
      units: new Map(Object.entries(units)),
      takesNumber: new Set(takesNumber),
      digits: new Map(Object.entries(digits)),
      counted: new Set(counted),
    },
  };
}
