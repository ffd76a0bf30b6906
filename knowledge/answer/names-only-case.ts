import type { Unit } from "../search/read-question.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import { sidesOf } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/**
 * The words name a case and nothing else: "gia hạn thì sao", "còn cấp lại?", "trong nước". Where
 * they point back, a word or two may stand beside it ("còn đăng ký lại vì mất giấy cũ thì sao").
 */
export function namesOnlyCase(
  { vocabulary }: Pick<AnswerHouse, "vocabulary">,
  { question, words }: Found,
): boolean {
  const content = contentWords(question);
  const cases = new Set(
    phrasesIn(words, vocabulary.cases).flatMap(({ start, length }) =>
      words.slice(start, start + length).map(({ folded }) => folded),
    ),
  );
  const isOfCase = ({ id }: Unit) =>
    id.startsWith("#") ? sidesOf([id.slice(1)], vocabulary.contrasts).size > 0 : cases.has(id);
  const beside = content.filter((unit) => !isOfCase(unit));
  const mayStandBeside = question.refersBack && beside.every(({ id }) => !id.startsWith("#"));
  return content.length > beside.length && beside.length <= (mayStandBeside ? 2 : 0);
}
