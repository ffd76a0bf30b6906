import { infoNotNeeded, infoTaken, infoUnusable } from "../../texts/share-contact.ts";
import { choices } from "../choices.ts";
import { fieldsThatApply } from "../forms/fields.ts";
import { formByName } from "../forms/forms.ts";
import { advance, standAt } from "../forms/run-form.ts";
import type { Said } from "../said.ts";
import type { RunningForm } from "../state.ts";
import type { Answers } from "../forms/form.ts";
import type { Step } from "../step.ts";

/**
 * Name, address and phone that the citizen shared with one tap fill what the form asks for, where
 * they are valid, and are shown again at review. What was typed before stays. Outside of that the
 * citizen is thanked and nothing is kept.
 */
export const takeSharedInfo: Step = (talk) => {
  const { said, state, desk } = talk;
  if (said.kind !== "shared_info") return undefined;
  const { form } = state;
  const isWaiting = form !== undefined && !form.isPaused;
  if (!isWaiting || !asksToShare(form))
    return isWaiting
      ? standAt(talk, form, infoNotNeeded())
      : {
          replies: [{ text: infoNotNeeded(), choices: [choices.menu] }],
          state,
          outcome: "noted",
        };
  const shared = usableAnswers(form, said, desk.now());
  return Object.keys(shared).length > 0
    ? advance(talk, { ...form, answers: { ...form.answers, ...shared } }, infoTaken())
    : standAt(talk, form, infoUnusable());
};

function asksToShare({ name, at }: RunningForm): boolean {
  return formByName(name).fields.some((field) => field.key === at && field.shares !== undefined);
}

type Shared = Extract<Said, { kind: "shared_info" }>;

function usableAnswers(form: RunningForm, shared: Shared, now: Date): Answers {
  return Object.fromEntries(
    fieldsThatApply(formByName(form.name), form.answers).flatMap(({ key, shares, parse }) => {
      const told = shares && shared[shares];
      const isOpen = key === form.at || form.answers[key] === undefined;
      const parsed = told !== undefined && isOpen ? parse(told, now) : undefined;
      return parsed?.ok ? [[key, parsed.value]] : [];
    }),
  );
}
