import type { DossierSummary } from "../dossier-desk.ts";
import type { Choice, Reply } from "../reply.ts";
import {
  dossierFact,
  dossierHeading,
  dossierRow,
  dossiersMatching,
  dossiersNamed,
} from "../texts/dossier.ts";
import { dossiersFollowed } from "../texts/dossier-follow.ts";
import { dossierStateLine, dossierStates } from "../texts/dossier-states.ts";
import { choices, dossierChoice, fitting, followChoice, unfollowChoice } from "./choices.ts";
import { describeDossier } from "./describe-dossier.ts";

/** How a dossier stands, with a button to be told its news. `hotline`: where its unit has no number. */
export function showDossier(dossier: DossierSummary, now: Date, hotline?: string): Reply {
  const { state, sentences, facts, updated } = describeDossier(dossier, { now, hotline });
  return {
    title: dossierHeading(dossier.code),
    text: [
      dossierStateLine(state),
      ...sentences,
      facts.map(({ label, value }) => dossierFact(label, value)).join("\n"),
      updated,
    ].join("\n\n"),
    choices: fitting([...newsChoices(dossier), choices.person, choices.menu]),
  };
}

/** Several that match, or that are followed, to choose from. */
export function listDossiers(
  dossiers: readonly DossierSummary[],
  why: "matching" | "followed",
): Reply {
  const rows = dossiers.map(({ code, procedureName, state }) =>
    dossierRow(code, procedureName, dossierStates[state].name),
  );
  const words = why === "matching" ? dossiersMatching() : dossiersFollowed();
  const others = why === "matching" ? [] : [choices.otherDossier];
  return {
    text: [words, rows.join("\n")].join("\n\n"),
    choices: fitting([...dossiers.map(({ code }) => dossierChoice(code)), ...others, choices.menu]),
  };
}

/** Several codes in one message: one after the other. */
export function chooseCode(codes: readonly string[]): Reply {
  return { text: dossiersNamed(), choices: fitting([...codes.map(dossierChoice), choices.menu]) };
}

function newsChoices({ code, state, isFollowed }: DossierSummary): Choice[] {
  if (isFollowed) return [unfollowChoice(code)];
  const isEnded = state === 3 || state === 7 || state === 10;
  return isEnded ? [] : [followChoice(code)];
}
