import * as answer from "../texts/answer.ts";
import * as dossier from "../texts/dossier.ts";
import * as dossierDetails from "../texts/dossier-details.ts";
import * as dossierFollow from "../texts/dossier-follow.ts";
import * as dossierPunctuality from "../texts/dossier-punctuality.ts";
import * as dossierStates from "../texts/dossier-states.ts";
import * as emergency from "../texts/emergency.ts";
import * as feedback from "../texts/feedback-form.ts";
import * as forms from "../texts/forms.ts";
import * as labels from "../texts/labels.ts";
import * as legal from "../texts/legal.ts";
import * as media from "../texts/media.ts";
import * as menu from "../texts/menu.ts";
import * as privacy from "../texts/privacy.ts";
import * as sealed from "../texts/sealed-form.ts";
import * as talk from "../texts/small-talk.ts";
import * as ticket from "../texts/ticket.ts";

/** The sentences around an answer's facts, as one text: the numbers in them are no facts told. */
export const answerWords = textOf([answer, labels, talk, media]);

/** The sentences of the whole dialogue. */
export const everyWord = [
  answerWords,
  textOf([
    dossier,
    dossierDetails,
    dossierFollow,
    dossierPunctuality,
    dossierStates,
    emergency,
    feedback,
    forms,
    legal,
    menu,
    privacy,
    sealed,
    ticket,
  ]),
].join("\n");

/** A sentence with gaps is a function: its source holds the fixed words. */
function textOf(modules: readonly object[]): string {
  return modules
    .flatMap((texts) => Object.values(texts) as unknown[])
    .map((value) => (typeof value === "function" ? String(value) : JSON.stringify(value)))
    .join("\n");
}
