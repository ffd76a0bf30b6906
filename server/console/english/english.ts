import { openPhrasebook } from "./open-phrasebook.ts";
import { categories } from "./phrases/categories.ts";
import { done } from "./phrases/done.ts";
import { home } from "./phrases/home.ts";
import { knowledge } from "./phrases/knowledge.ts";
import { layout } from "./phrases/layout.ts";
import { letters } from "./phrases/letters.ts";
import { procedures } from "./phrases/procedures.ts";
import { record } from "./phrases/record.ts";
import { talks } from "./phrases/talks.ts";

/** The console in English; a test reads every view and finds what is missing here. */
export const english = openPhrasebook({
  ...categories,
  ...done,
  ...home,
  ...knowledge,
  ...layout,
  ...letters,
  ...procedures,
  ...record,
  ...talks,
});
