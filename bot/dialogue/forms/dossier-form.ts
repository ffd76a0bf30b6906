import { findDossierCodes, readSoughtCode } from "../../find-dossier-codes.ts";
import { dossierTexts as texts } from "../../texts/dossier.ts";
import { labels } from "../../texts/labels.ts";
import { choices } from "../choices.ts";
import { dossierRefusal } from "../dossier-refusal.ts";
import { lastFourBeside, readLastFour } from "../read-last-four.ts";
import { listDossiers, showDossier } from "../show-dossier.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Answers, Form, Parsed } from "./form.ts";

/**
 * Looks a dossier up by its code, whole or in part, and the last four digits of the phone or the
 * identity number given when it was handed in. Whoever follows it is not asked for digits.
 */
export const dossierForm: Form = {
  name: "dossier",
  title: texts.title,
  isReviewed: false,
  stepOutcome: "dossier_step",
  takesFiles: false,
  fields: [
    { key: "code", label: texts.labels.code, question: texts.askCode, parse: parseCode },
    {
      key: "digits",
      label: texts.labels.digits,
      question: texts.askDigits,
      parse: parseDigits,
      isNeedless: async ({ desk }, { answers }) =>
        (await desk.dossiers.open(answers["code"] ?? "")) !== undefined,
    },
  ],
  submit,
};

async function submit(talk: Talk, { code = "", digits = "" }: Answers): Promise<Turn> {
  const { desk, state } = talk;
  const opened = digits === "" ? await desk.dossiers.open(code) : undefined;
  const found = opened
    ? ({ ok: true, value: [opened] } as const)
    : await desk.dossiers.lookUp(code, digits);
  if (found.ok) {
    const [only, ...others] = found.value;
    const reply =
      only && others.length === 0
        ? showDossier(only, desk.now(), desk.office.hotline)
        : listDossiers(found.value.slice(0, 8), "matching");
    return { replies: [reply], state, outcome: "dossier_status" };
  }
  const again = { ...choices.otherDossier, label: labels.lookUpAgain };
  const reply = { text: dossierRefusal(found), choices: [again, choices.person, choices.menu] };
  return { replies: [reply], state, outcome: "dossier_refused" };
}

/** The digits may stand beside the code. */
function parseCode(words: string, now: Date): Parsed {
  const code = readSoughtCode(words, now);
  if (!code) return { ok: false, error: texts.badCode };
  const digits = lastFourBeside(findDossierCodes(words, { now, isAsked: true }).rest);
  return { ok: true, value: code, ...(digits && { also: { digits } }) };
}

function parseDigits(words: string): Parsed {
  const digits = readLastFour(words);
  return digits ? { ok: true, value: digits } : { ok: false, error: texts.badDigits };
}
