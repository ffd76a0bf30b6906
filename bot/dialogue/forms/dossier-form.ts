import { dossierLocked, dossierNoMatch, dossierTexts as texts } from "../../texts/dossier.ts";
import { labels } from "../../texts/labels.ts";
import { showTime } from "../../texts/show-date.ts";
import { choices } from "../choices.ts";
import { parseDossierCode } from "../parse-dossier-code.ts";
import { showDossier } from "../show-dossier.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { readLastFour } from "./fields.ts";
import type { Answers, Form, Parsed } from "./form.ts";

/** Looks a dossier up by its code and the last four digits of the phone given when it was handed in. */
export const dossierForm: Form = {
  name: "dossier",
  title: texts.title,
  isReviewed: false,
  stepOutcome: "dossier_step",
  takesFiles: false,
  fields: [
    { key: "code", label: texts.labels.code, question: texts.askCode, parse: parseCode },
    { key: "digits", label: texts.labels.digits, question: texts.askDigits, parse: parseDigits },
  ],
  submit,
};

async function submit(talk: Talk, { code = "", digits = "" }: Answers): Promise<Turn> {
  const found = await talk.desk.dossiers.lookUp(code, digits);
  if (found.ok)
    return {
      replies: [showDossier(found.value, talk.desk.now())],
      state: talk.state,
      outcome: "dossier_status",
    };
  const text =
    found.reason === "locked"
      ? dossierLocked(showTime(found.until))
      : dossierNoMatch(found.triesLeft);
  const again = { ...choices.lookUp, label: labels.lookUpAgain };
  return {
    replies: [{ text, choices: [again, choices.person, choices.menu] }],
    state: talk.state,
    outcome: "dossier_refused",
  };
}

/** The national shape, or another code that stands alone, such as G03-KQ002402: old ones stay good. */
function parseCode(words: string): Parsed {
  const alone = words.toUpperCase().replace(/\s/g, "");
  const code = parseDossierCode(words) ?? (otherCode.test(alone) ? alone : undefined);
  return code ? { ok: true, value: code } : { ok: false, error: texts.badCode };
}

function parseDigits(words: string): Parsed {
  const digits = readLastFour(words);
  return digits ? { ok: true, value: digits } : { ok: false, error: texts.badDigits };
}

const otherCode = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9][A-Z0-9./-]{4,58}[A-Z0-9]$/;
