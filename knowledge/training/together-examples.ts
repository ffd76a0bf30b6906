import { meantWords } from "../answer/meant-words.ts";
import { spoken } from "../answer/talk-words.ts";
import { togetherCandidates } from "../answer/together-candidates.ts";
import { togetherFeatures } from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import { foldTones } from "../text/fold-tones.ts";
import type { Corpus } from "./corpus.ts";
import type { Example } from "./examples.ts";
import { talksOf } from "./talks-of.ts";

/** The turns of the talks that mean another procedure than the one in hand, and lean on it. */
export function togetherExamples(open: OpenHouse, corpus: Corpus, file: string): Example[] {
  const slugs = new Map([...open.records.values()].map(({ code, slug }) => [code ?? slug, slug]));
  const slugOf = (code: string | undefined) => slugs.get(code ?? "") ?? code ?? "";
  return talksOf(file, corpus).flatMap((turns) => {
    let before = "";
    return turns.flatMap(({ text, kind, codes }, at) => {
      const [last, ...earlier] = turns
        .slice(0, at)
        .map((turn) => slugOf(turn.codes[0]))
        .toReversed();
      const said = before;
      if (kind === "fresh") before = text;
      else if (kind !== "stay") before = open.records.get(slugOf(codes[0]))?.name ?? text;
      const isSame = codes.some((code) => slugOf(code) === last);
      if (last === undefined || isSame || (kind !== "sibling" && kind !== "correct")) return [];
      const right = new Set(codes.flatMap((code) => open.house.twins.of(slugOf(code))));
      const context = { today: "", topic: last, earlier, before: said };
      return [text, foldTones(text)].map((typed) => {
        const found = open.house.find(open.mend(typed), last);
        const meant = kind === "correct" ? meantWords(found.text, open.house) : undefined;
        const alone =
          meant === undefined || meant.length === 0 ? found : open.house.find(spoken(meant));
        return {
          id: text,
          set: `${corpus}, ${kind}`,
          weight: 1,
          isForeign: false,
          candidates: togetherCandidates(open.house, alone, context).map(({ slug, features }) => ({
            features: togetherFeatures.map((name) => features[name]),
            isRight: right.has(slug),
          })),
        };
      });
    });
  });
}
