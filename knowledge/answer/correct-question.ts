import type { TakingBackFeature } from "../judges/feature-names.ts";
import { saysYes } from "../judges/judge.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { chooseTogether } from "./choose-together.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { decide } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { goingOnFeaturesOf } from "./going-on-features-of.ts";
import { followUp } from "./follow-up.ts";
import { meantWords } from "./meant-words.ts";
import { spoken } from "./talk-words.ts";
import { withAsked } from "./with-asked.ts";

/**
 * "Không, ý em là THCS": what was meant, read together with what was said before. What was taken
 * back is no topic any more, unless only the aspect was. Undefined: nothing is taken back.
 */
export function correctQuestion(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Finding | undefined {
  const { topic, before } = context;
  if (topic === undefined && before === undefined) return undefined;
  const cut = meantWords(found.text, house);
  if (!isTakenBack(house, found, cut !== undefined, topic)) return undefined;
  const meant = cut ?? found.words;
  if (meant.length === 0) return undefined;
  const alone = house.find(spoken(meant));
  if (contentWords(alone.question).length === 0)
    return followUp(house, alone, context) ?? decide(house, alone, context);
  return (
    chooseTogether(house, alone, context) ??
    decide(
      house,
      { ...alone, question: withAsked(alone.question, context) },
      { today: context.today },
    )
  );
}

/** Without a procedure in hand only words that say what is not meant take anything back. */
function isTakenBack(
  house: AnswerHouse,
  found: Found,
  isCut: boolean,
  topic: string | undefined,
): boolean {
  const record = topic === undefined ? undefined : house.records.get(topic);
  if (record === undefined) return isCut;
  const features = takingBackFeaturesOf(house, found, record, isCut);
  return saysYes(house.tuning.judges.takesBack, features);
}

/** What speaks for words taking back what was said; `isCut`: they say what is not meant. */
export function takingBackFeaturesOf(
  house: AnswerHouse,
  found: Found,
  topic: ProcedureRecord,
  isCut: boolean,
): Record<TakingBackFeature, number> {
  return { ...goingOnFeaturesOf(house, found, topic), isCut: isCut ? 1 : 0 };
}
