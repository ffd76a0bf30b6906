import { startForm } from "../forms/run-form.ts";
import { parseDossierCode } from "../parse-dossier-code.ts";
import type { Step } from "../step.ts";

/** A dossier code anywhere in the words begins its lookup. */
export const findDossierCode: Step = (talk) => {
  const code = talk.said.kind === "words" ? parseDossierCode(talk.said.text) : undefined;
  return code && startForm(talk, "dossier", { code });
};
