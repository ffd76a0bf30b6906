import { findDossierCodes } from "../../find-dossier-codes.ts";
import { formTexts } from "../../texts/forms.ts";
import { readFormTap } from "../forms/form-choices.ts";
import { askWhetherWanted, standAt } from "../forms/run-form.ts";
import { takeFormFile } from "../forms/take-form-file.ts";
import { takeFormTap } from "../forms/take-form-tap.ts";
import { takeFormWords } from "../forms/take-form-words.ts";
import { mediaReply } from "../media-reply.ts";
import { type Said, sentFile } from "../said.ts";
import type { RunningForm } from "../state.ts";
import { slipPicture } from "../slip-picture.ts";
import type { Step, Talk } from "../step.ts";

/** The running form takes words, buttons, and politely refuses what it can't read. */
export const continueForm: Step = (talk) => {
  const { form } = talk.state;
  const { said } = talk;
  if (!form) return undefined;
  if (said.kind === "choice") {
    const tap = readFormTap(said.id);
    const decides = tap?.do === "resume" || tap?.do === "drop";
    return isTimedOut(form, talk.desk.now()) && !decides
      ? askWhetherWanted(talk, form)
      : takeFormTap(talk, form, tap);
  }
  if (form.isPaused || answersByPicture(talk, form)) return undefined;
  if (isTimedOut(form, talk.desk.now())) return askWhetherWanted(talk, form);
  const file = sentFile(said);
  if (file && said.kind === "media") return takeFormFile(talk, form, file);
  if (file && form.at === "files") return takeFormFile(talk, withCaption(form, said), file);
  if (said.kind === "words")
    return said.isEdit ? standAt(talk, form, formTexts.editNote) : takeFormWords(talk, form, said);
  const refusal = mediaReply(said, talk.desk.office);
  return refusal === undefined ? undefined : standAt(talk, form, refusal);
};

/** The slip itself in answer to "which code?": words beside it that hold no code say no more. */
function answersByPicture({ said, desk }: Talk, form: RunningForm): boolean {
  if (form.name !== "dossier" || !slipPicture(said)) return false;
  if (said.kind !== "words") return true;
  const { codes } = findDossierCodes(said.text, { now: desk.now(), isAsked: true });
  return form.at === "code" && codes.length === 0;
}

/** Where only pictures are asked for, what is written below one belongs to the story. */
function withCaption(form: RunningForm, said: Said): RunningForm {
  const story = form.answers["what"];
  if (said.kind !== "words" || story === undefined) return form;
  const what = `${story}\n\n${said.text}`;
  return what.length > 5000 ? form : { ...form, answers: { ...form.answers, what } };
}

/** Whoever comes back after half an hour may be speaking of something else. */
function isTimedOut(form: RunningForm, now: Date): boolean {
  return now.getTime() - Date.parse(form.touchedAt) > 30 * 60_000;
}
