import type { PhraseTree } from "../text/phrase-tree.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Context } from "./context.ts";
import type { Found } from "./found.ts";
import { alike } from "./read-title.ts";
import { conceptsOf } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/** Procedures that citizens ask for in the same words ("bằng nước ngoài"), and what parts them. */
export type Family = {
  /** What all of them are about. */
  matter: string;
  members: readonly Member[];
  /** What says that one of them is meant and none of the others. */
  signs: PhraseTree<Member>;
};

export type Member = {
  slugs: readonly string[];
  /** What parts it from the others. */
  label: string;
  /** What says the same whichever words are used. */
  concepts: ReadonlySet<string>;
};

/** The families each procedure is in, by its slug. */
export type Families = ReadonlyMap<string, readonly Family[]>;

/**
 * The members of which a message shows a sign; for a part of a message the whole one counts. "Mười bốn
 * tuổi" is no sign of a child of four.
 */
export function saidMembers({ members, signs }: Family, found: Found): Member[] {
  const { words, question } = found.within ?? found;
  const concepts = conceptsOf(question);
  const shown = new Set(phrasesIn(words, signs).map(({ value }) => value));
  return members.filter(
    (member) => shown.has(member) || concepts.some((concept) => member.concepts.has(concept)),
  );
}

/** The first of a procedure's families in which a message shows a sign of no member. */
export function openFamily(families: Families, slug: string, found: Found): Family | undefined {
  return families.get(slug)?.find((family) => saidMembers(family, found).length === 0);
}

/**
 * The same amid a talk, of a family that the words find by themselves and in another field than that
 * of the procedure in hand: a sign in what was asked before counts too. None is open to who is asked
 * back already.
 */
export function openFamilyAmid(
  house: AnswerHouse,
  slug: string,
  found: Found,
  { topic = "", before, offered = [] }: Context,
): Family | undefined {
  const { families, tuning } = house;
  const [alone] = found.ranked;
  if (offered.length > 0 || alone === undefined || alone.score < tuning.clarifyFrom)
    return undefined;
  if (isLike(house, topic, slug)) return undefined;
  const family = openFamily(families, slug, found);
  if (family?.members.some(({ slugs }) => slugs.includes(topic))) return undefined;
  if (family?.members.some(({ slugs }) => slugs.includes(alone.slug)) !== true) return undefined;
  const isSaid = before !== undefined && saidMembers(family, house.find(before)).length > 0;
  return isSaid ? undefined : family;
}

/** In the same field, and about the same thing. */
function isLike({ records, titles }: AnswerHouse, topic: string, slug: string): boolean {
  if (records.get(topic)?.field !== records.get(slug)?.field) return false;
  const [one, two] = [topic, slug].map((each) => titles.get(each)?.object);
  return one === undefined || two === undefined || alike(one, two) >= likeThing;
}

/** Share of words that the titles of two things may have in common. */
const likeThing = 0.15;

/** Of the procedure in hand, the other members of its families of which a message shows a sign. */
export function saidSiblings(families: Families, topic: string, found: Found): Set<string> {
  const siblings = (families.get(topic) ?? []).flatMap((family) => {
    const said = saidMembers(family, found).flatMap(({ slugs }) => slugs);
    return said.includes(topic) ? [] : said;
  });
  return new Set(siblings);
}
