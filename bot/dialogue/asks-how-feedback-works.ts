import { grievanceWords } from "./vocabulary/grievance.ts";
import { feedbackWishWords } from "./vocabulary/intents.ts";
import { askingWords, personalWords, procedureQuestionWords } from "./vocabulary/legal.ts";
import { cutOut, hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** The words ask about phản ánh, kiến nghị as a procedure, and hold no grievance of their own. */
export function asksHowFeedbackWorks(words: Words): boolean {
  if (hears(grievanceWords, words)) return false;
  const asked = cutOut(words, askingWords.any);
  return (
    hears(feedbackWishWords, asked) &&
    hears(procedureQuestionWords, asked) &&
    !hears(personalWords, asked)
  );
}
