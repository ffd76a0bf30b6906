import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { chooseOffered, choosePlace } from "./choose-offered.ts";
import type { Context } from "./context.ts";
import { correctQuestion } from "./correct-question.ts";
import { answered, decide, mattersIn } from "./decide.ts";
import type { Change, Finding } from "./finding.ts";
import { followUp, goOnAfterAll, surelyLeans } from "./follow-up.ts";
import { returnTo, saysBack } from "./return-to.ts";
import { splitRequests } from "./split-requests.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { spoken, without } from "./talk-words.ts";

/**
 * Decides between an answer, a question back and "not mine". The ways to read a message stand in
 * order, the first that fits wins: the place of what was offered, going back, choosing from what
 * was offered by what it is, taking back, another case of the procedure in hand, several requests, going on about it, a question of its own.
 */
export function chooseAnswer(house: AnswerHouse, text: string, context: Context): Finding {
  const found = house.find(text, context.topic);
  const switches = phrasesIn(found.words, house.talk.switches);
  if (switches.length > 0) {
    const rest = spoken(without(found.words, switches));
    return chooseAnswer(house, rest, { today: context.today });
  }
  const changes = changesIn(house, found);
  const finding = read(house, found, context);
  return changes.length > 0 && (finding.kind === "answered" || finding.kind === "nothing")
    ? { ...finding, changes }
    : finding;
}

function read(house: AnswerHouse, found: Found, context: Context): Finding {
  const shown =
    choosePlace(house, found, context) ??
    (saysBack(house, found) ? returnTo(house, found, context) : undefined);
  const before = shown === undefined ? undefined : house.records.get(shown);
  if (before !== undefined) return answered(before, found.question, context);
  if (mattersIn(found, house).some(({ isFirm }) => isFirm)) return decide(house, found, context);
  const named = chooseOffered(house, found, context) ?? returnTo(house, found, context);
  const record = named === undefined ? undefined : house.records.get(named);
  if (record !== undefined) return answered(record, found.question, context);
  return (
    correctQuestion(house, found, context) ??
    surelyLeans(house, found, context) ??
    splitRequests(house, found, context) ??
    followUp(house, found, context) ??
    goOnAfterAll(house, found, context, decide(house, found, context))
  );
}

/** What the question names although it is abolished, each once. */
function changesIn({ talk }: AnswerHouse, { words }: Found): Change[] {
  return [...new Set(phrasesIn(words, talk.changes).map(({ value }) => value))];
}
