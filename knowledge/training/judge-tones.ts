import { readTones } from "../load/load-tones.ts";
import { toWords } from "../text/word.ts";
import { pairChances } from "../tones/pair-chances.ts";
import { toneLikelihoods } from "../tones/tone-likelihoods.ts";
import { readingsIn } from "../tones/tone-model.ts";
import { leastLikely } from "../tones/tone-reader.ts";
import { countTones, writtenTones } from "./count-tones.ts";
import { partOf, parts } from "./part-of.ts";

/** How well the tones of texts are told from their letters alone by a model that saw none of them. */
export type TonesScore = { syllables: number; likeliest: number; kept: number };

export function judgeTones(texts: readonly string[]): TonesScore {
  const all = { syllables: 0, likeliest: 0, kept: 0 };
  for (let part = 0; part < parts; part++) {
    const learned = texts.filter((text) => partOf(text) !== part);
    const one = judged(
      texts.filter((text) => partOf(text) === part),
      learned,
    );
    all.syllables += one.syllables;
    all.likeliest += one.likeliest;
    all.kept += one.kept;
  }
  const share = (count: number) => Math.round((1000 * count) / all.syllables) / 1000;
  return { syllables: all.syllables, likeliest: share(all.likeliest), kept: share(all.kept) };
}

function judged(texts: readonly string[], learned: readonly string[]): TonesScore {
  const score = { syllables: 0, likeliest: 0, kept: 0 };
  const model = readTones(writtenTones(countTones(learned)))!;
  const readingsOf = readingsIn(model);
  const chances = pairChances(model, () => undefined);
  for (const text of texts) {
    const meant = toWords(text);
    const readings = meant.map(({ folded }) => readingsOf({ folded, toned: folded }));
    const likelihoods = toneLikelihoods(readings, chances);
    let end = 0;
    meant.forEach(({ toned, folded }, at) => {
      const { from, to } = readings[at]!;
      const own = likelihoods.subarray(end, end + to - from);
      end += to - from;
      const right = model.syllables.slice(Math.max(from, 0), to).indexOf(toned);
      score.syllables++;
      if (right === -1 ? from < 0 && toned === folded : own[right] === Math.max(...own))
        score.likeliest++;
      // What the model does not know it does not rule out.
      if (right === -1 || own[right]! >= leastLikely) score.kept++;
    });
  }
  return score;
}
