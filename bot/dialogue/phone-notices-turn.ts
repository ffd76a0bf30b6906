import {
  phoneNoticesNotHere,
  phoneNoticesNotOn,
  phoneNoticesStopped,
} from "../texts/phone-notices.ts";
import { choices } from "./choices.ts";
import { startForm } from "./forms/run-form.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** They said yes: the number is asked for. */
export async function agreeToPhoneTurn(talk: Talk): Promise<Turn> {
  if ((await talk.desk.notices.byPhone()) !== "none") return startForm(talk, "phone_notices");
  return note(talk, phoneNoticesNotHere());
}

export async function stopPhoneTurn(talk: Talk): Promise<Turn> {
  const wasOn = await talk.desk.notices.stop();
  return note(talk, wasOn ? phoneNoticesStopped() : phoneNoticesNotOn());
}

function note({ state }: Talk, text: string): Turn {
  return { replies: [{ text, choices: [choices.menu] }], state, outcome: "noted" };
}
