import { saysYes } from "../judges/judge.ts";
import { withQuestion, type AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { bothRequests } from "./both-requests.ts";
import type { Context } from "./context.ts";
import { answered, decide } from "./decide.ts";
import type { Answered, Clarify, Finding } from "./finding.ts";
import { saidSiblings } from "./family.ts";
import { inLightOf, wholeScore } from "./in-light-of.ts";
import { mergeTwins } from "./merge-twins.ts";
import { partRequests, type Part } from "./part-requests.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { severalFeaturesOf } from "./several-features-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

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
  const findings = parts.flatMap(({ found: own }): Told[] => {
    const asksDeed = phrasesIn(own.words, house.talk.requests).length > 0;
    const found = inLightOf(whole, isForBoth && !asksDeed ? withDeedOf(house, whole, own) : own);
    const asked = (found.question.asked.length > 0 ? found : whole).question.asked;
    const one = decidePart(house, { ...found, question: { ...found.question, asked } }, today);
    if (one === undefined) return [];
    const slugs = slugsOf(house, one.finding);
    if (slugs.some((slug) => told.has(slug))) return [];
    for (const slug of slugs) told.add(slug);
    return [one];
  });
  const kept = findings
    .filter(({ isStory }) => !isStory || findings.length < 3)
    .map(({ finding }) => finding)
    .filter((finding) => !isRuledOut(house, finding, whole, told));
  if (kept.length < 2 || !kept.some(({ kind }) => kind === "answered")) return undefined;
  return { kind: "several", parts: kept.slice(0, mostParts) };
}

/** `isStory`: the whole message finds no trace of it, and it is not found for sure by itself. */
type Told = { finding: Answered | Clarify; isStory: boolean };

/** What the whole message finds as well leaves no doubt. */
function decidePart(house: AnswerHouse, found: Found, today: string): Told | undefined {
  const finding = decide(house, found, { today });
  if (finding.kind !== "answered" && finding.kind !== "clarify") return undefined;
  const best = mergeTwins(house, found, found.ranked)[0];
  const inWhole = best === undefined ? 0 : wholeScore(found.within ?? found, best.slug);
  const record = best && house.records.get(best.slug);
  if (finding.kind === "clarify" && record !== undefined && inWhole >= surelyInWhole)
    return { finding: answered(record, found.question, { today }), isStory: false };
  return { finding, isStory: inWhole < leastInWhole && (best?.score ?? 0) < sureAlone };
}

/** Of two procedures that words part ("trường tư"), the message says only the other one's. */
function isRuledOut(
  { families }: AnswerHouse,
  finding: Answered | Clarify,
  whole: Found,
  told: ReadonlySet<string>,
): boolean {
  if (finding.kind === "clarify") return false;
  const said = saidSiblings(families, finding.answer.procedure.slug, whole);
  return [...said].some((slug) => told.has(slug));
}

const leastInWhole = 0.1;
const surelyInWhole = 0.25;
const sureAlone = 0.9;
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
