import type { AnswerHouse, Found } from "./answer-house.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { knownWords } from "./known-words.ts";
import { phrasesIn, spoken, without } from "./talk-words.ts";

/**
 * The procedure of the talk that "quay lại cái chuyển trường", "cái lúc nãy" or "thủ tục đầu tiên
 * tôi hỏi" means. Undefined: the words go back to none of them.
 */
export function returnTo(
  house: AnswerHouse,
  found: Found,
  { topic, earlier = [] }: Context,
): string | undefined {
  const talkedOf = [...earlier, ...(topic === undefined ? [] : [topic])];
  if (talkedOf.length === 0) return undefined;
  const { words } = found;
  const cues = phrasesIn(words, house.talk.returns);
  if (cues.length === 0) return undefined;
  const content = contentWords(house.find(spoken(without(words, cues))).question);
  if (content.length === 0)
    return cues.some(({ value }) => value === "first") ? (earlier.at(-1) ?? topic) : talkedOf[0];
  const best = talkedOf
    .flatMap((slug) => house.records.get(slug) ?? [])
    .map((record) => {
      const known = knownWords(record, house);
      return { slug: record.slug, said: content.filter(({ id }) => known.has(id)).length };
    })
    .toSorted((a, b) => b.said - a.said)[0];
  return best !== undefined && best.said * 2 >= content.length ? best.slug : undefined;
}
