/**
 * How the terms of a text are held: as they are written for a question, by their numbers for
 * content, of which there is too much to write its terms out.
 */
export type TermMaker<Term> = {
  /** A syllable, folded. */
  word(folded: string): Term;
  /** Two neighbouring syllables. */
  pair(first: Term, second: Term): Term;
  concept(name: string): Term;
};

export const writtenTerms: TermMaker<string> = {
  word: (folded) => folded,
  pair: (first, second) => `${first}_${second}`,
  concept: (name) => `#${name}`,
};
