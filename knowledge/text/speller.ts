import type { Lexicon } from "./lexicon.ts";
import type { PhraseTree } from "./phrase-tree.ts";
import type { Word } from "./word.ts";

/** What it takes to read a message as it was meant. */
export type Speller = {
  lexicon: Lexicon;
  /** Words to leave alone though they look wrong: chat abbreviations, English, names of services. */
  kept: ReadonlySet<string>;
  /** Words of plain life: only a very usual pair speaks against one. */
  everyday: ReadonlySet<string>;
  /** Words of a region and very usual slips, with what is commonly written for them. */
  usualForms: PhraseTree<readonly Word[]>;
  numbers: Numbers;
};

export type Numbers = {
  /** What stands glued to the end of a number: "50k", "2tr". */
  units: ReadonlyMap<string, string>;
  /** Words with a number glued on behind: "lop10", "quan3". */
  takesNumber: ReadonlySet<string>;
  digits: ReadonlyMap<string, number>;
  /** Nouns that are counted: before them a number word is a number. */
  counted: ReadonlySet<string>;
};
