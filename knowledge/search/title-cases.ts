import { phrasesIn } from "../text/phrases-in.ts";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { Word } from "../text/word.ts";
import { sidesOf, type Sides } from "./sides.ts";

/** The cases that a title bears beside the plain ones: "Gia hạn", "Có yếu tố nước ngoài". */
export type TitleCases = readonly {
  label: string;
  /** The sides of opposites that its words take: "bị mất" says "Cấp lại" too. */
  sides: Sides;
}[];

/** Of several cases of one group the first is the title's own: what follows is its object. */
export function titleCases(words: readonly Word[], vocabulary: Vocabulary): TitleCases {
  const groups = new Set<string>();
  return phrasesIn(words, vocabulary.cases).flatMap(({ value, start, length }) => {
    const isFirst = !groups.has(value.group);
    groups.add(value.group);
    if (!isFirst || value.isPlain) return [];
    const own = phrasesIn(words.slice(start, start + length), vocabulary.concepts);
    const concepts = own.flatMap((one) => one.value.map((concept) => `#${concept}`));
    return [{ label: value.label, sides: sidesOf(new Set(concepts), vocabulary.contrasts) }];
  });
}

/** The labels of the cases beside the plain ones that a question's words show. */
export function saidCases(words: readonly Word[], { cases }: Vocabulary): ReadonlySet<string> {
  return new Set(
    phrasesIn(words, cases).flatMap(({ value }) => (value.isPlain ? [] : [value.label])),
  );
}

/** How the cases of a title fit those that a question shows. */
export type CaseCount = {
  /** The title bears them, the question says them. */
  casesSaid: number;
  /** The title bears them, the question does not say them. */
  casesUnsaid: number;
  /** The question says them, the title does not bear them. */
  casesUnmet: number;
  /** The title bears none: it is the plain case. */
  isPlain: number;
};

/** `said`: labels that the question shows; `asked`: the sides of opposites that it names. */
export function countCases(said: ReadonlySet<string>, asked: Sides, title: TitleCases): CaseCount {
  let casesSaid = 0;
  let met = 0;
  for (const one of title) {
    if (said.has(one.label)) met += 1;
    if (isSaid(one, said, asked)) casesSaid += 1;
  }
  return {
    casesSaid,
    casesUnsaid: title.length - casesSaid,
    casesUnmet: said.size - met,
    isPlain: title.length === 0 ? 1 : 0,
  };
}

function isSaid(
  { label, sides }: TitleCases[number],
  said: ReadonlySet<string>,
  asked: Sides,
): boolean {
  return said.has(label) || sides.some((bits, group) => (bits & (asked[group] ?? 0)) !== 0);
}
