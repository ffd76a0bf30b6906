import type { Aspect } from "../procedure.ts";
import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import type { Question } from "../search/read-question.ts";
import type { OutOfScopeMatter } from "../vocabulary.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { likelihood } from "../judges/judge.ts";
import { buildAnswer } from "./build-answer.ts";
import { clearFeaturesOf } from "./clear-features-of.ts";
import type { Context } from "./context.ts";
import { openFamily, saidSiblings, type Family } from "./family.ts";
import type { Answered, Clarify, Finding, Nothing } from "./finding.ts";
import { isRatherTheirs } from "./is-rather-theirs.ts";
import { meansPlain } from "./means-plain.ts";
import { mergeTwins } from "./merge-twins.ts";
import { partOptions } from "./part-options.ts";
import { passageLines } from "./passage-lines.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { talkWords } from "./talk-words.ts";

/** A question read by itself: an answer, a question back, or "not mine". */
export function decide(house: AnswerHouse, found: Found, context: Context): Finding {
  const matters = mattersIn(found, house);
  if (matters.some(({ isFirm }) => isFirm)) return outside(matters, []);
  const { tuning } = house;
  const ranked = mergeTwins(house, found, found.ranked);
  const [best, ...others] = saidFirst(house, found, ranked);
  if (best === undefined) return nothing(house, ranked, found, matters);
  const isNamed = isItsName(house, found, best);
  const isStory = best.features.foreignGap <= -tuning.oursBy;
  const mustFitWell = (matters.length > 0 && !isStory) || isRatherTheirs(house, found, best);
  if (!isNamed && best.score < (mustFitWell ? tuning.theirsFrom : tuning.clarifyFrom)) {
    const vague = mustFitWell ? undefined : vagueFamily(house, found, best);
    return {
      ...nothing(house, ranked, found, matters),
      ...(vague && { vague: askOfFamily(house, vague, ranked, found.question) }),
    };
  }
  const clear = likelihood(tuning.judges.isClear, clearFeaturesOf(house, found, [best, ...others]));
  const isClear =
    isNamed ||
    clear >= (context.offered === undefined ? tuning.judges.isClear.from : tuning.plainFrom) ||
    (clear >= tuning.plainFrom && meansPlain(house, found, [best, ...others]));
  const family =
    isClear || found.isNamedByCode ? undefined : openFamily(house.families, best.slug, found);
  if (family !== undefined) return askOfFamily(house, family, ranked, found.question);
  const close = isClear ? [best] : [best, ...others.filter((one) => isBeside(house, best, one))];
  if (close.length > 1) return clarify(house, close.slice(0, 5), found.question);
  const record = house.records.get(best.slug);
  if (record === undefined || (!isNamed && best.score < tuning.answerFrom))
    return nothing(house, ranked, found, matters);
  return { ...answered(record, found.question, context), nearest: nearestOf(house, others) };
}

/**
 * Of words too vague to be any procedure, though most of them are those of its names ("gửi đơn lên
 * trên"): the family in which one must be meant.
 */
function vagueFamily(
  { families, tuning }: AnswerHouse,
  found: Found,
  { slug, score, features }: Ranked,
): Family | undefined {
  return score >= tuning.vagueFrom && features.named >= tuning.vagueNamed
    ? openFamily(families, slug, found)
    : undefined;
}

/** The likeliest first; but the one member of its family of which the message shows a sign before it. */
function saidFirst(
  { families, tuning }: AnswerHouse,
  found: Found,
  ranked: readonly Ranked[],
): Ranked[] {
  const [best, ...others] = ranked;
  // What the other parts of a message show a sign of is asked for there.
  if (best === undefined || found.isNamedByCode || found.within !== undefined) return [...ranked];
  const said = saidSiblings(families, best.slug, found);
  const place = others.findIndex(
    ({ slug, score, share }) =>
      said.has(slug) && score >= tuning.answerFrom && share >= best.share * tuning.besideFrom,
  );
  const sibling = others[place];
  return sibling === undefined ? [...ranked] : [sibling, best, ...others.toSpliced(place, 1)];
}

/** The message is the procedure's name and no word more, as written or without its tone marks. */
function isItsName(
  { records, vocabulary }: AnswerHouse,
  { words }: Found,
  { slug }: Ranked,
): boolean {
  const name = talkWords(records.get(slug)?.name ?? "", vocabulary);
  return (
    name.length === words.length &&
    name.every(({ folded }, place) => folded === words[place]?.folded)
  );
}

/** As likely as one of a question back's options must be. */
function isBeside({ tuning }: AnswerHouse, best: Ranked, { score, share }: Ranked): boolean {
  return (
    share >= best.share * tuning.besideFrom ||
    score >= Math.max(tuning.answerFrom, best.score * tuning.closeTo)
  );
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
  const [only, ...others] = asked;
  if (only !== "conditions" || others.length > 0 || !askedWeakly.includes(only)) return asked;
  return passageLines(record, only).length > 0 ? asked : [];
}

export function clarify(
  house: AnswerHouse,
  close: readonly { slug: string }[],
  { asked }: Question,
): Clarify {
  const records = close.flatMap(({ slug }) => house.records.get(slug) ?? []);
  return { kind: "clarify", ...partOptions(records, house), asked };
}

/** Which member of a family is meant, the likeliest first: each as its likeliest procedure. */
export function askOfFamily(
  { records }: AnswerHouse,
  { matter, members }: Family,
  ranked: readonly Ranked[],
  { asked }: Question,
): Clarify {
  const places = new Map(ranked.map(({ slug }, place) => [slug, place]));
  const placeOf = (slug: string) => places.get(slug) ?? ranked.length;
  const options = members
    .map(({ slugs, label }) => ({
      label,
      slug: slugs.toSorted((a, b) => placeOf(a) - placeOf(b))[0]!,
    }))
    .toSorted((a, b) => placeOf(a.slug) - placeOf(b.slug))
    .flatMap(({ slug, label }) => {
      const record = records.get(slug);
      return record === undefined ? [] : [{ procedure: toProcedure(record), label }];
    });
  return { kind: "clarify", by: "case", matter, options: options.slice(0, 5), asked };
}

/** Matters of others that the question names. */
export function mattersIn({ words }: Found, { talk }: AnswerHouse): OutOfScopeMatter[] {
  return phrasesIn(words, talk.matters).map(({ value }) => value);
}

/** Not ours: whose it is, where that is known, and what comes nearest. */
export function nothing(
  house: AnswerHouse,
  ranked: readonly Ranked[],
  { question }: Found,
  named: readonly OutOfScopeMatter[] = [],
): Nothing {
  const near = named.length > 0 ? undefined : house.elsewhere(question);
  const matters = near === undefined ? named : [near];
  if (matters.length > 0) return outside(matters, nearestOf(house, ranked));
  return { kind: "nothing", reason: "unsure", nearest: nearestOf(house, ranked) };
}

function outside(
  matters: readonly { holder: string | null }[],
  nearest: Nothing["nearest"],
): Nothing {
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
