import type { AnswerHouse, Found } from "./answer-house.ts";
import { chooseOffered } from "./choose-offered.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { correctQuestion } from "./correct-question.ts";
import { answered, decide, mattersIn } from "./decide.ts";
import type { Change, Finding } from "./finding.ts";
import { followUp } from "./follow-up.ts";
import { returnTo } from "./return-to.ts";
import { splitRequests } from "./split-requests.ts";
import { phrasesIn } from "./talk-words.ts";

/**
 * Decides between an answer, a question back and "not mine". The ways to read a message stand in
 * order, the first that fits wins: choosing from what was offered, going back, taking back, several
 * requests, going on about the procedure in hand, a question of its own.
 */
export function chooseAnswer(house: AnswerHouse, text: string, context: Context): Finding {
  const found = house.find(text, context.topic);
  const changes = changesIn(house, found);
  const finding = read(house, found, context);
  return changes.length > 0 && (finding.kind === "answered" || finding.kind === "nothing")
    ? { ...finding, changes }
    : finding;
}

function read(house: AnswerHouse, found: Found, context: Context): Finding {
  if (mattersIn(found, house).some(({ isFirm }) => isFirm)) return decide(house, found, context);
  const named = chooseOffered(house, found, context) ?? returnTo(house, found, context);
  const record = named === undefined ? undefined : house.records.get(named);
  if (record !== undefined) return answered(record, found.question, context);
  const corrected = correctQuestion(house, found, context);
  if (corrected !== undefined) return readCorrected(house, corrected, context);
  return (
    splitRequests(house, found, context) ??
    followUp(house, found, context) ??
    decide(house, found, context)
  );
}

/** What was taken back is no topic any more, unless only the aspect was. */
function readCorrected(house: AnswerHouse, corrected: Found, context: Context): Finding {
  const finding =
    contentWords(corrected.question).length === 0
      ? followUp(house, corrected, context)
      : decide(house, corrected, { today: context.today });
  if (finding?.kind === "answered")
    return { ...finding, understood: finding.answer.procedure.name };
  if (finding?.kind === "clarify") return { ...finding, understood: corrected.text };
  return finding ?? decide(house, corrected, context);
}

/** What the question names although it is abolished, each once. */
function changesIn({ talk }: AnswerHouse, { words }: Found): Change[] {
  return [...new Set(phrasesIn(words, talk.changes).map(({ value }) => value))];
}
