import { openPhrasebook } from "./open-phrasebook.ts";
import { knowledge } from "./phrases/knowledge.ts";
import { layout } from "./phrases/layout.ts";
import { procedures } from "./phrases/procedures.ts";
import { record } from "./phrases/record.ts";

/** The console in English; a test walks every page and finds what is missing here. */
export const english = openPhrasebook({ ...layout, ...knowledge, ...procedures, ...record });
