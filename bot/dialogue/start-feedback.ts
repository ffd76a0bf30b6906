import { feedbackTaken, feedbackWelcome } from "../texts/feedback-form.ts";
import { startForm } from "./forms/run-form.ts";
import type { Said } from "./said.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";
import {
  anonymousWords,
  feedbackWishWords,
  howToWords,
  praiseWords,
  recommendationWords,
} from "./vocabulary/intents.ts";
import { cutOut, hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/**
 * Begins the complaint form from free words. The matter told along with the wish ("tôi muốn phản
 * ánh trường thu sai") is taken over, so that nobody has to write it twice.
 */
export function startFeedback(talk: Talk, said: Extract<Said, { kind: "words" }>): Promise<Turn> {
  const { text, words } = said;
  const kind = kindOf(words);
  const known = kind ? { kind } : {};
  return tellsMatter(words) && text.length <= 5000
    ? startForm(talk, "feedback", { ...known, what: text }, { before: feedbackTaken() })
    : startForm(talk, "feedback", known, { before: feedbackWelcome() });
}

function kindOf(words: Words): string | undefined {
  if (hears(praiseWords, words)) return "khen";
  if (hears(recommendationWords, words)) return "kien_nghi";
  return "phan_anh";
}

/** More than the bare wish, to stay unnamed, and a question how to go about it. */
export function tellsMatter(words: Words): boolean {
  const rest = [feedbackWishWords, howToWords, anonymousWords].reduce(
    (left, { any }) => cutOut(left, any),
    words,
  );
  return rest.filter((word) => word.plain.length > 1).length >= 6;
}
