import { findDossierCodes } from "../find-dossier-codes.ts";
import { startForm } from "./forms/run-form.ts";
import { lastFourBeside } from "./read-last-four.ts";
import { chooseCode, listDossiers, showDossier } from "./show-dossier.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** "Where is my dossier?": that of the code in the words, else those followed, else the form. */
export async function dossierTurn(
  talk: Talk,
  words = "",
  { isAsked = false }: { isAsked?: boolean } = {},
): Promise<Turn> {
  const named = await namedDossier(talk, words, isAsked);
  return named ?? (await followedTurn(talk)) ?? startForm(talk, "dossier");
}

/** The dossier whose code, whole or in part, stands in the words, and perhaps the digits beside it. */
export function namedDossier(
  talk: Talk,
  words: string,
  isAsked = false,
): Promise<Turn> | Turn | undefined {
  const { codes, rest } = findDossierCodes(words, { now: talk.desk.now(), isAsked });
  const [code, ...others] = codes;
  if (code === undefined) return undefined;
  if (others.length > 0)
    return {
      replies: [chooseCode(codes.slice(0, 8))],
      state: talk.state,
      outcome: "dossier_step",
    };
  const digits = lastFourBeside(rest);
  return startForm(talk, "dossier", { code, ...(digits && { digits }) });
}

/** The dossiers that this contact follows; undefined: none. */
export async function followedTurn(talk: Talk): Promise<Turn | undefined> {
  const followed = await talk.desk.dossiers.following();
  return followed.length > 0
    ? {
        replies: [listDossiers(followed, "followed")],
        state: talk.state,
        outcome: "dossier_status",
      }
    : undefined;
}

/** A dossier without asking for digits, where this contact has proved that it is theirs. */
export async function openDossierTurn(talk: Talk, code: string): Promise<Turn | undefined> {
  const dossier = await talk.desk.dossiers.open(code);
  return (
    dossier && {
      replies: [showDossier(dossier, talk.desk.now(), talk.desk.office.hotline)],
      state: talk.state,
      outcome: "dossier_status",
    }
  );
}
