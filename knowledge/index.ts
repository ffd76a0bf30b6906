/** The only door of the knowledge floor: pure, no database, no network. */
export type { Answer, Passage, Source, Standing } from "./answer/answer.ts";
export type { Context } from "./answer/context.ts";
export type { Answered, Change, Clarify, Finding } from "./answer/finding.ts";
export { ContentError } from "./content-error.ts";
export { numbersOf } from "./evaluation/numbers-of.ts";
export { importPortalFile, type Imported } from "./import/import-portal-file.ts";
export type { ExtraWords } from "./open-house.ts";
export { openKnowledge, type Knowledge } from "./open-knowledge.ts";
export type { Purpose } from "./intents/intent.ts";
export type { Meant } from "./intents/intent-model.ts";
export { aspects, type Aspect, type Procedure } from "./procedure.ts";
export { foldTones } from "./text/fold-tones.ts";
export { languageOf } from "./text/language.ts";
export { splitWords } from "./text/split-words.ts";
