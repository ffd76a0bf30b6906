import { personCalled } from "../texts/person.ts";
import { choices } from "./choices.ts";
import { withFormPaused } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** Calls a person; a form that was being filled in keeps its draft. */
export async function handOver(talk: Talk, words: string): Promise<Turn> {
  const { code } = await talk.desk.contact.handOver(words);
  return {
    replies: [{ text: personCalled(code), choices: [choices.backToAssistant] }],
    state: { ...withFormPaused(talk.state), aside: undefined },
    outcome: "handed_over",
  };
}
