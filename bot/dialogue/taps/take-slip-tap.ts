import { parseDossierCode } from "../../dossier-code.ts";
import { startForm } from "../forms/run-form.ts";
import type { Tap } from "./tap.ts";

/** One of several codes on a picture. */
export const takeSlipTap: Tap = (talk, id) => {
  const code = /^slip:(.+)$/.exec(id)?.[1];
  const parsed = code === undefined ? undefined : parseDossierCode(code);
  return parsed === undefined ? undefined : startForm(talk, "dossier", { code: parsed });
};
