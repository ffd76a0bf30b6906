import { parseDossierCode } from "../../bot/dossier-code.ts";
import type { DossierDesk, DossierSummary } from "../../bot/dossier-desk.ts";
import {
  followDossier,
  followedBy,
  isFollowing,
  unfollowDossier,
} from "../dossier-news/follow-dossier.ts";
import { type FoundDossier, findDossier } from "../dossiers/dossier-view.ts";
import { lookUpDossier } from "../dossiers/look-up-dossier.ts";
import { openDossier, provedMs } from "../dossiers/open-dossier.ts";
import { tellDossier } from "../dossiers/tell-dossier.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openDossierDesk({ house, contact }: TurnDesk): DossierDesk {
  const { id: contactId, network } = contact;
  const tell = async (found: readonly FoundDossier[]): Promise<DossierSummary[]> => {
    const told: DossierSummary[] = [];
    for (const one of found) {
      const isFollowed = await isFollowing(house.tx, { contactId, code: one.summary.code });
      told.push(await tellDossier(house, one, isFollowed));
    }
    return told;
  };
  return {
    lookUp: async (sought, lastFourDigits) => {
      const found = await lookUpDossier(house, { contactId, network, sought, lastFourDigits });
      return found.ok ? { ok: true, value: await tell(found.value) } : found;
    },
    open: async (typed) => {
      const code = parseDossierCode(typed) ?? "";
      const found = (await isFollowing(house.tx, { contactId, code }))
        ? await findDossier(house.tx, code)
        : await openDossier(house, { contactId, code }, provedMs);
      return found && (await tell([found]))[0];
    },
    follow: async (code) => {
      const found = await openDossier(house, { contactId, code });
      if (!found) return { ok: false, reason: "not_found" };
      return followDossier(house, { contactId, code: found.summary.code });
    },
    unfollow: (code) => unfollowDossier(house, { contactId, code }),
    following: async () => {
      const found: FoundDossier[] = [];
      for (const code of (await followedBy(house.tx, contactId)).slice(0, mostListed)) {
        const one = await findDossier(house.tx, code);
        if (one) found.push(one);
      }
      return tell(found);
    },
  };
}

/** As many as a list of buttons can hold. */
const mostListed = 8;
