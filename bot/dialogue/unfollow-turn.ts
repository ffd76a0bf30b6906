import { findDossierCodes } from "../find-dossier-codes.ts";
import {
  dossierNotFollowed,
  dossiersToUnfollow,
  dossierUnfollowed,
  noDossiersFollowed,
} from "../texts/dossier-follow.ts";
import { choices, cutLabel, dossierChoice, fitting, unfollowChoice } from "./choices.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** "Stop the news": of the dossier named, of the only one that is followed, or of which of them? */
export async function unfollowTurn(talk: Talk, words: string): Promise<Turn> {
  const { codes } = findDossierCodes(words, { now: talk.desk.now(), isAsked: true });
  const followed = (await talk.desk.dossiers.following()).map(({ code }) => code);
  const [named, ...more] = codes;
  const isNamed = named !== undefined && more.length === 0;
  // A part of a code is enough among those followed.
  const meant = isNamed ? [followed.find((code) => code.endsWith(named)) ?? named] : followed;
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return stopFollowing(talk, only);
  const offered = followed.map((code) => ({ ...unfollowChoice(code), label: cutLabel(code) }));
  const reply =
    only === undefined
      ? { text: noDossiersFollowed(), choices: [choices.lookUp, choices.menu] }
      : { text: dossiersToUnfollow(), choices: fitting([...offered, choices.menu]) };
  return { replies: [reply], state: talk.state, outcome: "dossier_status" };
}

export async function stopFollowing(talk: Talk, code: string): Promise<Turn> {
  const wasFollowed = await talk.desk.dossiers.unfollow(code);
  const text = wasFollowed ? dossierUnfollowed(code) : dossierNotFollowed(code);
  const offered = fitting([dossierChoice(code), choices.menu]);
  return {
    replies: [{ text, choices: offered }],
    state: talk.state,
    outcome: "dossier_unfollowed",
  };
}
