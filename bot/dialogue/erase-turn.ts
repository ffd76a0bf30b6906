import { whatErasingMeans } from "../texts/privacy.ts";
import { choices } from "./choices.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** Says what erasing means and asks; nothing is erased before the button. */
export function eraseTurn(talk: Talk): Turn {
  return {
    replies: [{ text: whatErasingMeans(), choices: [choices.erase, choices.keep] }],
    state: talk.state,
    outcome: "privacy_notice",
  };
}
