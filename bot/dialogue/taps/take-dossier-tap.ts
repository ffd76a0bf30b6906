import { parseDossierCode } from "../../dossier-code.ts";
import type { Reply } from "../../reply.ts";
import {
  dossierFollowed,
  dossierHasEnded,
  dossierToProve,
  noDossiersFollowed,
} from "../../texts/dossier-follow.ts";
import { choices, fitting, unfollowChoice } from "../choices.ts";
import { followedTurn, openDossierTurn } from "../dossier-turn.ts";
import { startForm } from "../forms/run-form.ts";
import type { Outcome } from "../outcome.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { stopFollowing } from "../unfollow-turn.ts";
import { withPhoneOffer } from "../with-phone-offer.ts";
import type { Tap } from "./tap.ts";

/**
 * "dossier:show:CODE", "dossier:follow:CODE", "dossier:stop:CODE", "dossier:mine" and
 * "dossier:other". They stand below news as well, so none needs the talk to be anywhere.
 */
export const takeDossierTap: Tap = (talk, id) => {
  if (id === "dossier:mine") return mine(talk);
  if (id === "dossier:other") return startForm(talk, "dossier");
  const [, does, typed = ""] = /^dossier:(show|follow|stop):(.+)$/.exec(id) ?? [];
  const code = parseDossierCode(typed);
  if (!code) return undefined;
  if (does === "show") return show(talk, code);
  return does === "follow" ? follow(talk, code) : stopFollowing(talk, code);
};

async function mine(talk: Talk): Promise<Turn> {
  const reply = { text: noDossiersFollowed(), choices: [choices.lookUp, choices.menu] };
  return (await followedTurn(talk)) ?? say(talk, "dossier_status", reply);
}

/** While a person has the talk, digits that are typed would go to them. */
async function show(talk: Talk, code: string): Promise<Turn> {
  const opened = await openDossierTurn(talk, code);
  if (opened) return opened;
  return talk.handedOver
    ? say(talk, "dossier_status", { text: dossierToProve() })
    : startForm(talk, "dossier", { code });
}

async function follow(talk: Talk, code: string): Promise<Turn> {
  const followed = await talk.desk.dossiers.follow(code);
  if (followed.ok) {
    const offered = fitting([unfollowChoice(code), choices.followed, choices.menu]);
    const reply = { text: dossierFollowed(code), choices: offered };
    return withPhoneOffer(talk, say(talk, "dossier_followed", reply));
  }
  const text = followed.reason === "ended" ? dossierHasEnded(code) : dossierToProve();
  return say(talk, "dossier_status", { text, choices: [choices.otherDossier, choices.menu] });
}

function say(talk: Talk, outcome: Outcome, reply: Reply): Turn {
  return { replies: [reply], state: talk.state, outcome };
}
