import { withCitizenWords } from "../load/load-citizen-words.ts";
import { loadProcedures } from "../load/load-procedures.ts";
import { spellingTexts } from "../load/spelling-texts.ts";
import { loadVocabulary, type Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";

/** The shipped procedures, and the vocabulary that knows their words. */
export function openVocabulary(content: string): {
  records: readonly ProcedureRecord[];
  vocabulary: Vocabulary;
} {
  const records = withCitizenWords(loadProcedures(content), content);
  const vocabulary = loadVocabulary(content);
  vocabulary.speller.lexicon.learnAll(spellingTexts(records));
  return { records, vocabulary };
}
