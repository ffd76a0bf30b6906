import type { Aspect } from "../procedure.ts";
import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import { readQuestion, type Question } from "../search/read-question.ts";
import type { OutOfScopeMatter } from "../vocabulary.ts";
import type { AnswerHouse, Found } from "./answer-house.ts";
import { buildAnswer } from "./build-answer.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import type { Answered, Clarify, Finding } from "./finding.ts";
import { partOptions } from "./part-options.ts";
import { passageLines } from "./passage-lines.ts";
import { alike } from "./read-title.ts";
import { conceptsOf, conflicts, sidesOf } from "./sides-of.ts";
import { phrasesIn, spoken, without } from "./talk-words.ts";

/** A question read by itself: an answer, a question back, or "not mine". */
export function decide(house: AnswerHouse, found: Found, context: Context): Finding {
  const matters = mattersIn(found, house);
  if (matters.some(({ isFirm }) => isFirm)) return outside(matters, []);
  const { tuning } = house;
  const ranked = mergeTwins(house, found);
  const best = ranked[0];
  // "Làm lại căn cước bị mất" half fits a lost diploma: what names another's matter must fit well.
  const least = matters.length > 0 ? tuning.switchFrom : tuning.clarifyFrom;
  const isTheirs = matters.length > 0 && !namesMoreThan(house, found);
  if (best === undefined || best.score < least || isTheirs)
    return nothing(house, ranked, found, matters);
  const isUnsure = best.share < tuning.sureFrom;
  const close = ranked
    .filter((one) => {
      const isNear = isUnsure && one.share >= best.share * tuning.besideFrom;
      return one === best || isNear || isUnsaid(house, best, one, found);
    })
    .slice(0, 5);
  const kept = close.find(({ slug }) => slug === context.topic);
  if (kept !== undefined && !differs(house, kept.slug, found)) {
    const topic = house.records.get(kept.slug);
    if (topic !== undefined) return answered(topic, found.question, context);
  }
  const plain = close.length > 1 ? plainAmong(house, close, found) : best;
  if (plain === undefined) return clarify(house, close, found.question);
  const record = house.records.get(plain.slug);
  if (record === undefined || best.score < tuning.answerFrom)
    return nothing(house, ranked, found, matters);
  const others = ranked.filter(({ slug }) => slug !== record.slug);
  return { ...answered(record, found.question, context), nearest: nearestOf(house, others) };
}

/**
 * "Đăng ký kết hôn" means the plain case, not registering again or with a foreigner: whoever means
 * those says so. Undefined: a thing alone is named, no deed, or the others are no cases of one thing.
 */
function plainAmong(house: AnswerHouse, close: readonly Ranked[], found: Found) {
  if (phrasesIn(found.words, house.talk.requests).length === 0) return undefined;
  const asked = sidesOf(conceptsOf(found.question), house.vocabulary.contrasts);
  const plain = close.filter(({ slug }) => house.titles.get(slug)?.isPlain);
  const [only] = plain;
  const object = only && house.titles.get(only.slug)?.object;
  if (plain.length !== 1 || object === undefined) return undefined;
  const isOneThing = close.every(({ slug }) => {
    const title = house.titles.get(slug);
    const isNamed =
      slug !== only?.slug && [...asked.keys()].some((group) => title?.sides.has(group));
    return title !== undefined && !isNamed && alike(object, title.object) >= oneThing;
  });
  return isOneThing ? only : undefined;
}

const oneThing = 0.6;

/**
 * The question fits both, and says nothing of what parts them: "công nhận bằng nước ngoài", of a
 * school or of a university.
 */
function isUnsaid(house: AnswerHouse, best: Ranked, other: Ranked, found: Found): boolean {
  if (other.score < house.tuning.answerFrom || other.share < best.share / 10) return false;
  const [one, two] = [best, other].map(({ slug }) => house.titles.get(slug));
  if (one === undefined || two === undefined || alike(one.object, two.object) < relatedThing)
    return false;
  const { contrasts } = house.vocabulary;
  const asked = sidesOf(conceptsOf(found.question), contrasts);
  return conflicts(one.sides, two.sides, contrasts).some(
    (group) => !asked.has(group) && two.sides.has(group),
  );
}

const relatedThing = 0.3;

/** Twins as one: the nearest office's procedure, or the one whose office the question names. */
export function mergeTwins(house: AnswerHouse, found: Found): Ranked[] {
  if (found.isNamedByCode) return [...found.ranked];
  const merged = new Map<string, Ranked>();
  for (const ranked of found.ranked) {
    const slug = twinAt(house, ranked.slug, found) ?? house.twins.of(ranked.slug)[0] ?? ranked.slug;
    const known = merged.get(slug);
    const share = ranked.share + (known?.share ?? 0);
    merged.set(slug, { ...(known ?? ranked), slug, share });
  }
  return [...merged.values()].toSorted((a, b) => b.share - a.share);
}

/** The twin at an office that the question names. */
export function twinAt(house: AnswerHouse, slug: string, found: Found): string | undefined {
  const twins = house.twins.of(slug);
  if (twins.length === 1) return undefined;
  const offices = officesIn(house, found);
  return twins.find((twin) => offices.some((office) => isAt(house, twin, office)));
}

export function officesIn({ talk }: AnswerHouse, { words }: Found): readonly string[] {
  return phrasesIn(words, talk.cases).flatMap(({ value }) =>
    value.group === "office" ? [value.label] : [],
  );
}

function isAt({ records }: AnswerHouse, slug: string, office: string): boolean {
  const level = officeLevels[office];
  return level !== undefined && (records.get(slug)?.levels.includes(level) ?? false);
}

const officeLevels: Readonly<Record<string, ProcedureRecord["levels"][number]>> = {
  "Cấp xã": "commune",
  "Cấp tỉnh": "province",
  "Cấp trung ương": "ministry",
};

/** Does the question name another case than this procedure's? */
export function differs(house: AnswerHouse, slug: string, { question }: Found): boolean {
  const own = house.titles.get(slug);
  const { contrasts } = house.vocabulary;
  const asked = sidesOf(conceptsOf(question), contrasts);
  return own !== undefined && conflicts(asked, own.sides, contrasts).length > 0;
}

export function answered(
  record: ProcedureRecord,
  question: Question,
  { today }: Pick<Context, "today">,
): Answered {
  const asked = askedOf(record, question);
  return { kind: "answered", answer: buildAnswer(record, asked, today), asked };
}

/** "Được không?" is answered from the conditions, where there are any; else with the overview. */
function askedOf(record: ProcedureRecord, { asked, askedWeakly }: Question): readonly Aspect[] {
  if (asked.length > 0) return asked;
  return askedWeakly.filter(
    (aspect) => aspect !== "conditions" || passageLines(record, aspect).length > 0,
  );
}

export function clarify(
  house: AnswerHouse,
  close: readonly { slug: string }[],
  { asked }: Question,
): Clarify {
  const records = close.flatMap(({ slug }) => house.records.get(slug) ?? []);
  return { kind: "clarify", ...partOptions(records, house), asked };
}

/** Beside the matters of others, and the cases any matter has, does the question name a thing? */
function namesMoreThan({ talk, vocabulary }: AnswerHouse, { words }: Found): boolean {
  const rest = spoken(without(words, phrasesIn(words, talk.matters)));
  return contentWords(readQuestion(rest, vocabulary)).some(
    ({ id }) => sidesOf([id.slice(1)], vocabulary.contrasts).size === 0,
  );
}

/** Matters of others that the question names. */
export function mattersIn({ words }: Found, { talk }: AnswerHouse): OutOfScopeMatter[] {
  return phrasesIn(words, talk.matters).map(({ value }) => value);
}

function nothing(
  house: AnswerHouse,
  ranked: readonly Ranked[],
  { question }: Found,
  named: readonly OutOfScopeMatter[],
): Finding {
  const near = named.length > 0 ? undefined : house.elsewhere(question);
  const matters = near === undefined ? named : [near];
  if (matters.length > 0) return outside(matters, nearestOf(house, ranked));
  return { kind: "nothing", reason: "unsure", nearest: nearestOf(house, ranked) };
}

function outside(
  matters: readonly { holder: string | null }[],
  nearest: Extract<Finding, { kind: "nothing" }>["nearest"],
): Finding {
  const holder = matters.find((matter) => matter.holder !== null)?.holder;
  return {
    kind: "nothing",
    reason: "out_of_scope",
    ...(holder == null ? {} : { holder }),
    nearest,
  };
}

/** At most five, and none that has almost nothing of the question. */
export function nearestOf({ records, tuning }: AnswerHouse, ranked: readonly Ranked[]) {
  return ranked
    .filter(({ score }) => score >= tuning.clarifyFrom / 4)
    .slice(0, 5)
    .flatMap(({ slug }) => records.get(slug) ?? [])
    .map(toProcedure);
}
