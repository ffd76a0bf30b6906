import { openPhrasebook } from "./open-phrasebook.ts";
import { layout } from "./phrases/layout.ts";

/** The console in English; a test walks every page and finds what is missing here. */
export const english = openPhrasebook({ ...layout });
