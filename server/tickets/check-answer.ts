import { splitWords } from "../../knowledge/index.ts";
import {
  type QuestionKind,
  hardWords,
  longestSentence,
  questionKinds,
  rulePattern,
} from "./quality-words.ts";

/** What an officer may want to mend before an answer goes out: advice, never a bar. */
export type Advice =
  /** This question of the citizen's does not seem to be answered. */
  | { kind: "open_question"; question: string }
  /** No rule is named on which the answer rests. */
  | { kind: "no_rule" }
  /** A phrase that tells little, and what to write instead. */
  | { kind: "hard_word"; hard: string; plain: string }
  | { kind: "long_sentence"; sentence: string };

/**
 * Checks an answer for what people complain of most: questions left open, no rule, officialese.
 * `asked` is all that the citizen wrote on the ticket.
 */
export function checkAnswer({
  asked,
  answer,
}: {
  asked: readonly string[];
  answer: string;
}): Advice[] {
  if (answer.trim() === "") return [];
  const text = answer.normalize("NFC").toLowerCase();
  return [
    ...openQuestions(asked.join("\n").normalize("NFC"), withoutRules(text)),
    ...(rulePattern.test(answer.normalize("NFC")) ? [] : [{ kind: "no_rule" } as const]),
    ...hardWords
      .filter(({ hard }) => text.includes(hard))
      .map((words) => ({ kind: "hard_word", ...words }) as const),
    ...sentencesOf(answer)
      .filter((sentence) => splitWords(sentence).length > longestSentence)
      .map((sentence) => ({ kind: "long_sentence", sentence: shorten(sentence) }) as const),
  ];
}

/** The questions in what a citizen wrote. */
export function questionsIn(text: string): string[] {
  return sentencesOf(text).filter(
    (sentence) => sentence.endsWith("?") || questionKinds.some(({ asked }) => asked.test(sentence)),
  );
}

const mostOpen = 3;

function openQuestions(asked: string, answer: string): Advice[] {
  return questionsIn(asked)
    .filter((question) => !isAnswered(question, answer))
    .slice(0, mostOpen)
    .map((question) => ({ kind: "open_question", question: shorten(question) }));
}

/** The number of a decree is no sum and no date. */
function withoutRules(answer: string): string {
  return answer.replaceAll(new RegExp(`(?:${rulePattern.source})\\S*`, "giu"), " ");
}

/** By what the kind of question expects, and by a word of its matter that the answer takes up. */
function isAnswered(question: string, answer: string): boolean {
  const kind = questionKinds.find(({ asked }) => asked.test(question));
  if (kind && !kind.answered.test(answer)) return false;
  const matter = matterOf(question, kind);
  const told = new Set(splitWords(answer));
  return matter.length === 0 || matter.some((word) => told.has(word));
}

/** The words that say what a question is about. */
function matterOf(question: string, kind: QuestionKind | undefined): string[] {
  const rest = kind ? question.replace(kind.asked, " ") : question;
  return splitWords(rest).filter((word) => word.length > 1 && !smallWords.has(word));
}

const smallWords: ReadonlySet<string> = new Set(
  splitWords(
    "tôi em cháu con anh chị mình là có không được phải thì mà và của cho với về ở tại vào ra đi này kia đó ạ nhé vậy thế nào gì cái việc xin hỏi muốn biết ơi thưa dạ đã đang sẽ chưa nữa rồi hay hoặc như để từ đến trong trên các những một bị do nên lại cũng rất quá",
  ),
);

function sentencesOf(text: string): string[] {
  const sentences = text.match(/[^.?!\n]+[.?!]?/gu) ?? [];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 2);
}

function shorten(sentence: string): string {
  return sentence.length <= 140 ? sentence : `${sentence.slice(0, 139)}…`;
}
