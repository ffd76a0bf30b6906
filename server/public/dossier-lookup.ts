import express, { type RequestHandler } from "express";
import { z } from "zod";
import { readLastFour } from "../../bot/dialogue/read-last-four.ts";
import { readSoughtCode } from "../../bot/find-dossier-codes.ts";
import { dossierTexts as texts } from "../../bot/texts/dossier.ts";
import type { DossierSummary, GuardedLookup } from "../../bot/dossier-desk.ts";
import { networkId } from "../dossiers/keyed-hash.ts";
import { lookUpDossier } from "../dossiers/look-up-dossier.ts";
import { tellDossier } from "../dossiers/tell-dossier.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { dossierLookupPage } from "./dossier-lookup-page.tsx";
import { isCrossSite } from "./is-cross-site.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";

type Assets = Pick<AssetsFolder, "link">;

/** GET /tra-cuu: the empty form. */
export function showDossierLookup(house: PublicHouse, assets: Assets): RequestHandler {
  return (_request, response) => {
    const html = dossierLookupPage(house, assets, {});
    response.set("Cache-Control", "no-store").type("html").send(html);
  };
}

/**
 * POST /tra-cuu: the answer to the form itself, for a redirect would have to put code or digits into
 * an address. Wrong tries count for the whole network that they came from.
 */
export function doDossierLookup(house: PublicHouse, assets: Assets): RequestHandler[] {
  const send = (...[status, shown]: [number, Parameters<typeof dossierLookupPage>[2]]) => ({
    status,
    html: dossierLookupPage(house, assets, shown),
  });
  const answer = async (body: unknown, ip: string | undefined) => {
    const { code, digits } = fields.parse(body ?? {});
    const sought = readSoughtCode(code, house.clock.now());
    const lastFourDigits = readLastFour(digits);
    if (sought === undefined || lastFourDigits === undefined) {
      const errors = {
        ...(sought === undefined && { code: texts.badCode }),
        ...(lastFourDigits === undefined && { digits: texts.badDigits }),
      };
      return send(422, { code, errors });
    }
    const contactId = networkId(house.secretKey, networkOf(ip));
    const found = await find(house, { contactId, sought, lastFourDigits });
    if (found.ok) return send(200, { found });
    return send(found.reason === "no_match" ? 404 : 429, { code, found });
  };
  const look: RequestHandler = async (request, response) => {
    if (isCrossSite(request, house.publicUrl)) return response.redirect(303, "/tra-cuu");
    const { status, html } = await answer(request.body, request.ip);
    response.status(status).set("Cache-Control", "no-store").type("html").send(html);
  };
  return [express.urlencoded({ extended: false, limit: "4kb" }), look];
}

/** As many as are shown at once. */
const mostShown = 8;

function find(
  house: PublicHouse,
  typed: Parameters<typeof lookUpDossier>[1],
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

const field = z.string().trim().max(100).catch("");
const fields = z.object({ code: field, digits: field });
