import type { GoingOnFeature } from "../judges/feature-names.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { rememberWith } from "../remember-with.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import { saidSiblings } from "./family.ts";
import { namesOnlyCase } from "./names-only-case.ts";
import { alike } from "./read-title.ts";
import { conceptsOf, conflicts, sidesOf } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/** What speaks for a message being about the procedure in hand, or about another case of it. */
export function goingOnFeaturesOf(
  house: AnswerHouse,
  found: Found,
  topic: ProcedureRecord,
): Record<GoingOnFeature, number> {
  return remembered(found, house, topic);
}

const remembered = rememberWith(reckon, (_, { slug }) => slug);

function reckon(
  found: Found,
  house: AnswerHouse,
  topic: ProcedureRecord,
): Record<GoingOnFeature, number> {
  const { question, words } = found;
  const { contrasts } = house.vocabulary;
  const content = contentWords(question);
  // "Cái này nộp ở đâu vậy": what mere filling finds says nothing.
  const ranked = content.length === 0 ? [] : found.ranked;
  const best = ranked[0];
  const own = ranked.find(({ slug }) => slug === topic.slug);
  const twins = house.twins.of(topic.slug);
  const title = house.titles.get(topic.slug);
  const other = best && house.titles.get(best.slug);
  const asked = sidesOf(conceptsOf(question), contrasts);
  const sides = title?.sides ?? new Map<string, readonly number[]>();
  return {
    asksAspect: yes(question.asked.length > 0),
    asksWeakly: yes(question.asked.length === 0 && question.askedWeakly.length > 0),
    refersBack: yes(question.refersBack),
    asksDeed: yes(phrasesIn(words, house.talk.requests).length > 0),
    content: Math.log1p(content.length),
    length: Math.log1p(words.length),
    score: best?.score ?? 0,
    share: best?.share ?? 0,
    meaning: best?.features.meaning ?? 0,
    named: best?.features.named ?? 0,
    foreignGap: best?.features.foreignGap ?? 0,
    foreign: best ? best.features.foreignGap + best.features.meaning : 0,
    strange: 1 - Math.max(0, ...ranked.slice(0, 20).map(({ features }) => features.known)),
    topicScore: own?.score ?? 0,
    topicShare: own?.share ?? 0,
    topicMeaning: own?.features.meaning ?? 0,
    topicNamed: own?.features.named ?? 0,
    isTopic: yes(best !== undefined && twins.includes(best.slug)),
    known:
      content.filter(({ id }) => house.isCalled(topic.slug, id)).length /
      Math.max(1, content.length),
    sameThing: title && other ? alike(title.object, other.object) : 0,
    differs: conflicts(asked, sides, contrasts).length,
    agrees: [...asked].filter(([group, named]) =>
      named.some((side) => sides.get(group)?.includes(side)),
    ).length,
    otherLabel: yes(
      phrasesIn(words, house.vocabulary.cases).some(({ value: { group, label } }) => {
        const held = title?.cases.get(group) ?? house.talk.otherwise.get(group);
        return held != null && held !== label;
      }),
    ),
    saysSibling: yes(saidSiblings(house.families, topic.slug, found).size > 0),
    onlyCase: yes(namesOnlyCase(house, found)),
    ...hintsOf(house, found),
  };
}

function hintsOf(house: AnswerHouse, { text }: Found) {
  const { stay, sibling, correct, back } = house.hints(text);
  return { stay, sibling, correct, back };
}

function yes(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}
