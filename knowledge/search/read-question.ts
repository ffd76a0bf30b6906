import type { Sense, Vocabulary } from "../load/load-vocabulary.ts";
import type { Aspect } from "../procedure.ts";
import type { PhraseMatch } from "../text/phrase-tree.ts";
import { bestCover } from "../text/best-cover.ts";
import type { Word } from "../text/word.ts";
import { toWords } from "../text/word.ts";
import { writtenTerms, type TermMaker } from "./term-maker.ts";
import { saidCases } from "./title-cases.ts";
import { writeOut } from "../text/write-out.ts";
import type { OutOfScopeMatter } from "../vocabulary.ts";

/** A question taken apart: what it is about, which aspects it asks for, and what points elsewhere. */
export type Question = Reading & {
  /** Labels of the cases that its words show, the plain ones left out: see `titleCases`. */
  cases: ReadonlySet<string>;
};

/** What a question and a piece of content are read for alike, its terms as they are written. */
export type Reading = ReadingOf<string>;

export type ReadingOf<Term> = {
  /** What the search goes by. */
  units: readonly UnitOf<Term>[];
  /** In the order asked, without repeats. */
  asked: readonly Aspect[];
  /** Perhaps asked, in passing ("được không?"). */
  askedWeakly: readonly Aspect[];
  matters: readonly OutOfScopeMatter[];
  /** Points back at the procedure the talk is about ("thủ tục này"). */
  refersBack: boolean;
};

/** A concept or a single syllable. */
export type Unit = UnitOf<string>;

export type UnitOf<Term> = {
  /** "#thpt" for a concept, the folded syllable otherwise: also its term in the index. */
  id: Term;
  /** The syllable as written, if it bears marks. */
  toned?: string;
  /**
   * What it is beside a word that matters: "filler" carries little meaning; "doubtful" is a filler
   * typed without marks, which may be a word that matters ("thi": thì, thi).
   */
  kind: "content" | "doubtful" | "filler";
  /** Index terms of its wording: pairs with its neighbours ("hoc_ba"), or a concept's own words. */
  wording: readonly Term[];
};

/** The most words of a message that are read: a citizen's question is shorter by far. */
const longest = 200;

export function readQuestion(text: string, vocabulary: Vocabulary): Question {
  return questionOf(heardWords(text, vocabulary), vocabulary);
}

/** The same of a message's words as they were heard. */
export function questionOf(heard: readonly Word[], vocabulary: Vocabulary): Question {
  const words = heard.slice(0, longest);
  return { ...readingOf(words, vocabulary), cases: saidCases(words, vocabulary) };
}

/** The words of a question or a piece of content, abbreviations written out. */
export function wordsOf(text: string, vocabulary: Vocabulary): readonly Word[] {
  return writeOut(toWords(text.slice(0, 5000)), vocabulary.abbreviations);
}

/** The words of a message, with what those typed without tone marks hardly stand for. */
export function heardWords(
  text: string,
  { abbreviations, readTones }: Pick<Vocabulary, "abbreviations" | "readTones">,
): readonly Word[] {
  const written = toWords(text.slice(0, 5000));
  return readTones(writeOut(written, abbreviations), written);
}

export function readingOf(written: readonly Word[], vocabulary: Vocabulary): Reading {
  return readAs(writtenTerms, written, vocabulary);
}

/** The same, its terms held as content holds them. */
export function readAs<Term>(
  make: TermMaker<Term>,
  written: readonly Word[],
  vocabulary: Vocabulary,
): ReadingOf<Term> {
  const words = written.length > longest ? written.slice(0, longest) : written;
  const found = new Found(make);
  const cover = bestCover(words, vocabulary.senses);
  for (let at = 0; at < words.length;) {
    const match = cover[at];
    if (match === undefined)
      addSyllable(found, words[at]!, isNumber(words[at]!) ? "doubtful" : "content");
    else take(found, words.slice(at, at + match.length), match, vocabulary);
    at += match?.length ?? 1;
  }
  if (asksYesOrNo.has(words.at(-1)?.toned ?? "")) addOnce(found.askedWeakly, "conditions");
  return found.toReading();
}

/** A lone syllable without marks stands for a filler as well as for what it was taken for. */
function mayBeFiller(words: readonly Word[], { bareFillers }: Vocabulary): boolean {
  const [word, ...others] = words;
  return word !== undefined && others.length === 0 && bareFillers.has(word.folded);
}

/** A last word that makes a sentence a yes-or-no question, which the conditions may answer. */
const asksYesOrNo = new Set(["không", "khong", "chưa", "chua"]);

class Found<Term> {
  readonly make: TermMaker<Term>;
  readonly units = new Map<Term, GrowingUnit<Term>>();
  readonly asked: Aspect[] = [];
  readonly askedWeakly: Aspect[] = [];
  readonly matters: OutOfScopeMatter[] = [];
  refersBack = false;
  /** The content syllable just before, if any: half of a pair. */
  previous: GrowingUnit<Term> | undefined;

  constructor(make: TermMaker<Term>) {
    this.make = make;
  }

  toReading(): ReadingOf<Term> {
    const { asked, askedWeakly, matters, refersBack } = this;
    return { units: [...this.units.values()], asked, askedWeakly, matters, refersBack };
  }
}

function take<Term>(
  found: Found<Term>,
  words: readonly Word[],
  { value: sense, isExact }: PhraseMatch<Sense>,
  vocabulary: Vocabulary,
) {
  if (!isExact && mayBeFiller(words, vocabulary)) {
    addSyllable(found, words[0]!, "doubtful");
    return;
  }
  if (sense.kind === "filler") {
    const kind = isExact || words.length > 1 ? "filler" : "doubtful";
    for (const word of words) addSyllable(found, word, kind);
    return;
  }
  found.previous = undefined;
  switch (sense.kind) {
    case "concept":
      for (const concept of sense.concepts) {
        const id = found.make.concept(concept);
        found.units.set(id, { id, kind: "content", wording: ownTerms(words, found.make) });
      }
      if (sense.matter !== undefined) addOnce(found.matters, sense.matter);
      return;
    case "aspect":
      for (const aspect of sense.aspects)
        addOnce(sense.isWeak ? found.askedWeakly : found.asked, aspect);
      return;
    case "out_of_scope":
      addOnce(found.matters, sense.matter);
      // The words stay: a procedure may be about them ("bản sao giấy khai sinh").
      for (const word of words) addSyllable(found, word, "content");
      return;
    case "reference":
      found.refersBack = true;
      return;
  }
}

function addOnce<Item>(items: Item[], item: Item) {
  if (!items.includes(item)) items.push(item);
}

/** The words of a phrase as the index holds them: its pairs, or its only syllable. */
function ownTerms<Term>(words: readonly Word[], make: TermMaker<Term>): Term[] {
  let previous = make.word(words[0]!.folded);
  if (words.length === 1) return [previous];
  const pairs: Term[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = make.word(words[at]!.folded);
    pairs.push(make.pair(previous, word));
    previous = word;
  }
  return pairs;
}

function addSyllable<Term>(found: Found<Term>, { folded, toned }: Word, kind: Unit["kind"]) {
  const id = found.make.word(folded);
  let unit = found.units.get(id);
  if (unit === undefined) {
    unit = { id, kind, wording: none };
    found.units.set(id, unit);
  }
  if (standing[kind] < standing[unit.kind]) unit.kind = kind;
  if (toned !== folded) unit.toned = toned;
  if (kind === "filler") {
    found.previous = undefined;
    return;
  }
  if (found.previous !== undefined) {
    const pair = found.make.pair(found.previous.id, id);
    found.previous.wording = [...found.previous.wording, pair];
    unit.wording = [...unit.wording, pair];
  }
  found.previous = unit;
}

const none: readonly never[] = [];

/** A year, a sum or a date is of the citizen's own case; few names of procedures hold a number. */
function isNumber({ folded }: Word): boolean {
  return /^\d+$/.test(folded);
}

/** A word said twice counts as what it means most. */
const standing = { content: 0, doubtful: 1, filler: 2 } as const;

type GrowingUnit<Term> = {
  id: Term;
  toned?: string;
  kind: Unit["kind"];
  /** Made anew with each pair: an array that grows keeps room for sixteen more. */
  wording: readonly Term[];
};
