import { languageOf } from "../../../knowledge/index.ts";
import { onlyVietnamese } from "../../texts/other-language.ts";
import { choices } from "../choices.ts";
import type { Step } from "../step.ts";

/** Whoever writes in another language is told, in Vietnamese and English, which one is served. */
export const answerOtherLanguage: Step = ({ said, state }) => {
  if (said.kind !== "words" || languageOf(said.text) !== "other") return undefined;
  return {
    replies: [{ text: onlyVietnamese(), choices: [choices.person, choices.menu] }],
    state,
    outcome: "abstain_other_language",
  };
};
