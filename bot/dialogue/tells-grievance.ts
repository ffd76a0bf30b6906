import { conductWords, grievanceWords, servantWords } from "./vocabulary/grievance.ts";
import { procedureQuestionWords } from "./vocabulary/legal.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** Something went wrong at an office or a school, whether or not it is called a complaint. */
export function tellsGrievance(words: Words): boolean {
  if (hears(grievanceWords, words)) return true;
  return (
    hears(servantWords, words) &&
    hears(conductWords, words) &&
    !hears(procedureQuestionWords, words)
  );
}
