import type { PhraseTree } from "../text/phrase-tree.ts";
import type { Word } from "../text/word.ts";
import type { AnswerHouse } from "./answer-house.ts";
import { talkWords } from "./talk-words.ts";

/**
 * What comes after the words that take back, without what was not meant: "chứ không phải …", "không
 * phải … mà", "không … nữa", "… để sau". Undefined: nothing is taken back.
 */
export function meantWords(text: string, house: AnswerHouse): readonly Word[] | undefined {
  const clauses = text.split(/[,.;!?\n]+/).map((clause) => talkWords(clause, house.vocabulary));
  const others = clauses.filter(({ length }) => length > 1).length > 1;
  const kept = clauses.map((clause, at) => {
    const isDropped = at > 0 ? isDenied(clause, house) : others && isNotMeant(clause, house);
    return isDropped || (others && isLeftAside(clause, house)) ? [] : withoutDenied(clause, house);
  });
  const isCut = kept.some((clause, at) => clause.length < (clauses[at]?.length ?? 0));
  const words = kept.flat();
  const { start, isTakenBack } = openingOf(words, house);
  if (isTakenBack) return words.slice(start);
  const [first, ...rest] = kept;
  const deniesFirst =
    first !== undefined &&
    first.length <= 4 &&
    house.talk.denials.longestAt(first, 0) !== undefined &&
    rest.flat().length > 0;
  if (deniesFirst) return rest.flat();
  return isCut ? words : undefined;
}

function isDenied(clause: readonly Word[], { talk }: AnswerHouse): boolean {
  return talk.insteadOf.longestAt(clause, 0) !== undefined;
}

/** "Dạ không phải trung tâm ngoại ngữ", "không có xuất khẩu gì hết". */
function isNotMeant(clause: readonly Word[], house: AnswerHouse): boolean {
  const { talk } = house;
  let start = 0;
  while (talk.notMeant.longestAt(clause, start) === undefined) {
    const step = talk.hesitations.longestAt(clause, start);
    if (step === undefined) break;
    start += step.length;
  }
  if (talk.notMeant.longestAt(clause, start) !== undefined) return true;
  return talk.denials.longestAt(clause, 0) !== undefined && endsWith(talk.notAtAll, clause);
}

/** "Dạy thêm để sau", "cấp lại chi nữa". */
function isLeftAside(clause: readonly Word[], { talk }: AnswerHouse): boolean {
  return endsWith(talk.leftAside, clause);
}

function endsWith(phrases: PhraseTree<true>, clause: readonly Word[]): boolean {
  return clause.some((_, at) => {
    const found = phrases.longestAt(clause, at);
    return found !== undefined && at + found.length === clause.length;
  });
}

/** A clause without what it says is not meant. */
function withoutDenied(clause: readonly Word[], { talk }: AnswerHouse): readonly Word[] {
  const instead = clause.findIndex(
    (_, at) => at > 0 && talk.insteadOf.longestAt(clause, at) !== undefined,
  );
  if (instead !== -1) return clause.slice(0, instead);
  const denial = clause.findIndex((_, at) => talk.denials.longestAt(clause, at) !== undefined);
  if (denial === -1) return clause;
  const but = clause.findIndex(({ folded }, at) => at > denial + 1 && folded === "ma");
  if (but !== -1) return clause.slice(but + 1);
  return clause.at(-1)?.folded === "nua" && clause.length - denial > 2
    ? clause.slice(0, denial)
    : clause;
}

/** How many words only take back, such as "à không, ý em là". */
function openingOf(words: readonly Word[], { talk }: AnswerHouse) {
  let start = 0;
  let isTakenBack = false;
  for (;;) {
    const correction = talk.corrections.longestAt(words, start);
    const step = correction ?? talk.hesitations.longestAt(words, start);
    if (step === undefined) return { start, isTakenBack };
    isTakenBack ||= correction !== undefined;
    start += step.length;
  }
}
