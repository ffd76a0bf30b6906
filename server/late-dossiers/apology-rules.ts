import { type ApologyTemplate, readApologyTemplate } from "./apology-template.ts";

/** What an operator decides about apologies for late dossiers. */
export type ApologyRules = {
  /** How often the applicant of one dossier may be put off. */
  dossierApologies: number;
  /** The form that an apology is written on. */
  apologyTemplate: ApologyTemplate;
};

/** Throws where the operator's own form can't be used. */
export function readApologyRules(config: {
  dataDir: string;
  dossierApologies: number;
}): ApologyRules {
  const { dataDir, dossierApologies } = config;
  return { dossierApologies, apologyTemplate: readApologyTemplate(dataDir) };
}
