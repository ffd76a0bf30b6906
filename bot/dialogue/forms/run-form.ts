import { formTexts } from "../../texts/forms.ts";
import { cancelled } from "../../texts/menu.ts";
import { choices } from "../choices.ts";
import type { DialogueState, FormName, RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { askAgain } from "./ask-again.ts";
import type { Answers } from "./form.ts";
import { countingAnswers, nextField } from "./fields.ts";
import { formByName } from "./forms.ts";

/** Begins a form, with what is known already; asks its first open question, or goes to review. */
export function startForm(
  talk: Talk,
  name: FormName,
  answers: Answers = {},
  before?: string,
): Promise<Turn> {
  return advance(talk, { name, at: "", answers, touchedAt: "" }, before);
}

/** Goes to the next open question; when there is none, to review or straight to sending. */
export async function advance(talk: Talk, running: RunningForm, before?: string): Promise<Turn> {
  const form = formByName(running.name);
  const next = nextField(form, running.answers);
  if (!next && !form.isReviewed) return sendForm(talk, running);
  return standAt(talk, { ...running, at: next?.key ?? "confirm" }, before);
}

/** Asks the question at which the form stands, and starts its time anew. */
export function standAt(talk: Talk, running: RunningForm, before?: string): Turn {
  const form: RunningForm = {
    name: running.name,
    at: running.at,
    answers: running.answers,
    touchedAt: talk.desk.now().toISOString(),
  };
  return {
    replies: [askAgain(talk.desk, form, before)],
    state: { ...talk.state, form, ticketTalk: undefined },
    outcome: formByName(form.name).stepOutcome,
  };
}

export async function sendForm(talk: Talk, running: RunningForm): Promise<Turn> {
  const form = formByName(running.name);
  const turn = await form.submit(talk, countingAnswers(form, running.answers));
  return { ...turn, state: { ...turn.state, form: undefined } };
}

export function cancelForm(talk: Talk): Turn {
  return {
    replies: [{ text: cancelled(), choices: [choices.menu] }],
    state: { ...talk.state, form: undefined, ticketTalk: undefined },
    outcome: "ticket_cancelled",
  };
}

/** Keeps the draft and asks whether it is still wanted. */
export function askWhetherWanted(talk: Talk, running: RunningForm): Turn {
  return {
    replies: [{ text: formTexts.kept, choices: [choices.resumeForm, choices.dropForm] }],
    state: { ...talk.state, form: { ...running, isPaused: true } },
    outcome: formByName(running.name).stepOutcome,
  };
}

/** The state in which a running form is set aside, its draft kept. */
export function withFormPaused(state: DialogueState): DialogueState {
  return state.form ? { ...state, form: { ...state.form, isPaused: true } } : state;
}
