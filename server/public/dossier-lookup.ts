import type { Router } from "express";
import { readLastFour } from "../../bot/dialogue/read-last-four.ts";
import type { DossierSummary, GuardedLookup } from "../../bot/dossier-desk.ts";
import { readSoughtCode } from "../../bot/find-dossier-codes.ts";
import { dossierTexts as texts } from "../../bot/texts/dossier.ts";
import { networkId } from "../dossiers/keyed-hash.ts";
import { lookUpDossier, type TypedLookup } from "../dossiers/look-up-dossier.ts";
import { tellDossier } from "../dossiers/tell-dossier.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { dossierLookupPage } from "./dossier-lookup-page.tsx";
import { lookupRouter } from "./lookup-router.ts";
import type { PublicHouse } from "./public-house.ts";

/** /tra-cuu: a dossier by its code, whole or in part. */
export function dossierLookup(house: PublicHouse, assets: Pick<AssetsFolder, "link">): Router {
  return lookupRouter<readonly DossierSummary[]>(house, {
    path: "/tra-cuu",
    page: (shown) => dossierLookupPage(house, assets, shown),
    answer: async ({ code, digits }, network) => {
      const sought = readSoughtCode(code, house.clock.now());
      const lastFourDigits = readLastFour(digits);
      if (sought === undefined || lastFourDigits === undefined) {
        const errors = {
          ...(sought === undefined && { code: texts.badCode }),
          ...(lastFourDigits === undefined && { digits: texts.badDigits }),
        };
        return { errors };
      }
      const contactId = networkId(house.secretKey, network);
      return { found: await find(house, { contactId, sought, lastFourDigits }) };
    },
  });
}

/** As many as are shown at once. */
const mostShown = 8;

function find(
  house: PublicHouse,
  typed: TypedLookup,
): Promise<GuardedLookup<readonly DossierSummary[]>> {
  return house.db.transaction(async (tx) => {
    const found = await lookUpDossier({ ...house, tx }, typed);
    if (!found.ok) return found;
    const value: DossierSummary[] = [];
    for (const one of found.value.slice(0, mostShown))
      value.push(await tellDossier({ ...house, tx }, one, false));
    return { ok: true, value };
  });
}
