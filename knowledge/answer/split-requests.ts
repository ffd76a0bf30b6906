import { saysYes } from "../judges/judge.ts";
import { withQuestion, type AnswerHouse, type Found } from "./answer-house.ts";
import { bothRequests } from "./both-requests.ts";
import type { Context } from "./context.ts";
import { decide } from "./decide.ts";
import type { Answered, Clarify, Finding } from "./finding.ts";
import { partRequests, type Part } from "./part-requests.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { severalFeaturesOf } from "./several-features-of.ts";
import { phrasesIn } from "./talk-words.ts";

type Several = Extract<Finding, { kind: "several" }>;

/**
 * Two or three requests in one message, each answered by itself; what the message asks beside them
 * holds for all. Undefined: it is one request.
 */
export function splitRequests(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Several | undefined {
  if (found.isNamedByCode) return undefined;
  const parts = partRequests(house, found.text);
  return (
    (isSeveral(house, found, parts) ? answerParts(house, found, parts, context) : undefined) ??
    bothRequests(house, found, context)
  );
}

/** Parts that are whole questions by themselves leave no doubt; else it is judged. */
function isSeveral(house: AnswerHouse, found: Found, parts: readonly Part[]): boolean {
  if (parts.length < 2) return false;
  const features = severalFeaturesOf(house, found, parts);
  return (
    features.eachIsWhole >= house.tuning.wholeFrom ||
    saysYes(house.tuning.judges.isSeveral, features)
  );
}

/** Undefined where fewer than two things are found, or none for sure. */
function answerParts(
  house: AnswerHouse,
  whole: Found,
  parts: readonly Part[],
  { today }: Context,
): Several | undefined {
  const told = new Set<string>();
  const isForBoth = phrasesIn(whole.words, house.talk.both).length > 0;
  const findings = parts.flatMap(({ found: own }): (Answered | Clarify)[] => {
    const asksDeed = phrasesIn(own.words, house.talk.requests).length > 0;
    const found = isForBoth && !asksDeed ? withDeedOf(house, whole, own) : own;
    const asked = (found.question.asked.length > 0 ? found : whole).question.asked;
    const finding = decide(house, { ...found, question: { ...found.question, asked } }, { today });
    if (finding.kind !== "answered" && finding.kind !== "clarify") return [];
    const slugs = slugsOf(house, finding);
    if (slugs.some((slug) => told.has(slug))) return [];
    for (const slug of slugs) told.add(slug);
    return [finding];
  });
  if (findings.length < 2 || !findings.some(({ kind }) => kind === "answered")) return undefined;
  return { kind: "several", parts: findings.slice(0, mostParts) };
}

const mostParts = 3;

/** "Mất cả căn cước lẫn bằng lái, cấp lại hai thứ": what is said of both holds for each. */
function withDeedOf(house: AnswerHouse, whole: Found, part: Found): Found {
  const { contrasts } = house.vocabulary;
  const named = sidesOf(conceptsOf(part.question), contrasts);
  const shared = whole.question.units.filter(({ id }) => {
    const groups = [...sidesOf([id.slice(1)], contrasts).keys()];
    return id.startsWith("#") && groups.length > 0 && groups.every((group) => !named.has(group));
  });
  if (shared.length === 0) return part;
  const units = [...part.question.units, ...shared];
  return withQuestion(house, part, { ...part.question, units });
}

function slugsOf({ twins }: AnswerHouse, finding: Answered | Clarify): readonly string[] {
  return finding.kind === "answered"
    ? twins.of(finding.answer.procedure.slug)
    : finding.options.map(({ procedure }) => procedure.slug);
}
