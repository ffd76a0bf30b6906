import { whatErasingMeans } from "../texts/privacy.ts";
import { choices } from "./choices.ts";
import { withFormPaused } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** Says what erasing means and asks; nothing is erased before the button. A form waits meanwhile. */
export function eraseTurn(talk: Talk): Turn {
  return {
    replies: [{ text: whatErasingMeans(), choices: [choices.erase, choices.keep] }],
    state: withFormPaused(talk.state),
    outcome: "privacy_notice",
  };
}
