import { dossiers } from "./stories/dossiers.ts";
import { everydayBuildings } from "./stories/everyday-buildings.ts";
import { everydayIdeas } from "./stories/everyday-ideas.ts";
import { everydayQuestions } from "./stories/everyday-questions.ts";
import { everydayTroubles } from "./stories/everyday-troubles.ts";
import { facilities } from "./stories/facilities.ts";
import { money } from "./stories/money.ts";
import { type Story, storyOf } from "./stories/story.ts";
import { teaching } from "./stories/teaching.ts";

const lines = [
  ...facilities,
  ...money,
  ...dossiers,
  ...teaching,
  ...everydayBuildings,
  ...everydayIdeas,
  ...everydayQuestions,
  ...everydayTroubles,
];

/** Without a common divisor with the number of stories: every place is taken once. */
const stride = 73;

/** Two hundred tickets of one year, the themes mixed as they come in life, always in one order. */
export const demoStories: readonly Story[] = lines
  .map((line, place) => ({ story: storyOf(line), at: (place * stride) % lines.length }))
  .toSorted((one, other) => one.at - other.at)
  .map(({ story }) => story);
