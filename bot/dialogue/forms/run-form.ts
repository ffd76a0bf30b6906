import { formTexts } from "../../texts/forms.ts";
import { cancelled } from "../../texts/menu.ts";
import { choices } from "../choices.ts";
import type { DialogueState, FormName, RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { askAgain } from "./ask-again.ts";
import type { Answers, Field } from "./form.ts";
import { countingAnswers, nextField } from "./fields.ts";
import { formByName } from "./forms.ts";

/** Begins a form, with what is known already; asks its first open question, or goes to review. */
export function startForm(
  talk: Talk,
  name: FormName,
  answers: Answers = {},
  { before, files = [] }: { before?: string; files?: readonly string[] } = {},
): Promise<Turn> {
  return advance(talk, { name, at: "", answers, files: [...files], touchedAt: "" }, before);
}

/** Goes to the next open question; when there is none, to review or straight to sending. */
export async function advance(talk: Talk, running: RunningForm, before?: string): Promise<Turn> {
  const form = formByName(running.name);
  const next = nextField(form, running.answers);
  if (!next && !form.isReviewed) return sendForm(talk, running);
  const at = { ...running, at: next?.key ?? "confirm", path: undefined };
  if (next && (await isPassedOver(talk, next, at))) {
    const answers = { ...running.answers, [next.key]: "" };
    return advance(talk, { ...running, answers }, before);
  }
  return standAt(talk, at, before);
}

/** A choice of nothing, and pictures where the house takes none. */
async function isPassedOver(talk: Talk, field: Field, at: RunningForm): Promise<boolean> {
  if (field.isForFiles) return talk.desk.attachments.limits.perTicket === 0;
  if (field.isNeedless && (await field.isNeedless(talk, at))) return true;
  if (!field.findOptions) return false;
  return (await field.findOptions(talk, at)).length === 0;
}

/** Asks the question at which the form stands, and starts its time anew. */
export async function standAt(talk: Talk, running: RunningForm, before?: string): Promise<Turn> {
  const { name, at, answers, files, path } = running;
  const field = formByName(name).fields.find((one) => one.key === at);
  const options = await field?.findOptions?.(talk, running);
  const form: RunningForm = {
    ...{ name, at, answers },
    ...(files?.length ? { files } : {}),
    ...(path !== undefined && { path }),
    ...(options && { options: [...options] }),
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
  const answers = countingAnswers(form, running.answers);
  const turn = await form.submit(talk, answers, running.files ?? []);
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
