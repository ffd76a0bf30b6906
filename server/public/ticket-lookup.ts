import express, { type RequestHandler } from "express";
import { z } from "zod";
import { ticketLookupTexts as texts } from "../../bot/texts/ticket.ts";
import { lookUpTicket } from "../tickets/look-up-ticket.ts";
import { parseTicketCode } from "../tickets/ticket-code.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { isCrossSite } from "./is-cross-site.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";
import { ticketLookupPage } from "./ticket-page.tsx";

type Assets = Pick<AssetsFolder, "link">;

/** GET /phieu: the empty form. */
export function showTicketLookup(house: PublicHouse, assets: Assets): RequestHandler {
  return (_request, response) => {
    response
      .set("Cache-Control", "no-store")
      .type("html")
      .send(ticketLookupPage(house, assets, {}));
  };
}

/**
 * POST /phieu: the answer to the form itself, for a redirect would have to put code or digits into
 * an address. Wrong tries count for the whole network that they came from.
 */
export function doTicketLookup(house: PublicHouse, assets: Assets): RequestHandler[] {
  const send = (...[status, shown]: [number, Parameters<typeof ticketLookupPage>[2]]) => ({
    status,
    html: ticketLookupPage(house, assets, shown),
  });
  const answer = async (body: unknown, ip: string | undefined) => {
    const { code, digits } = fields.parse(body ?? {});
    const errors = {
      ...(parseTicketCode(code) === undefined && { code: texts.badCode }),
      ...(!/^\d{4}$/.test(digits) && { digits: texts.badDigits }),
    };
    if (Object.keys(errors).length > 0) return send(422, { code, errors });
    const who = { kind: "network", address: networkOf(ip) } as const;
    const typed = { who, code, lastFourDigits: digits };
    const found = await house.db.transaction((tx) => lookUpTicket({ ...house, tx }, typed));
    if (found.ok) return send(200, { found });
    return send(found.reason === "no_match" ? 404 : 429, { code, found });
  };
  const look: RequestHandler = async (request, response) => {
    if (isCrossSite(request, house.publicUrl)) return response.redirect(303, "/phieu");
    const { status, html } = await answer(request.body, request.ip);
    response.status(status).set("Cache-Control", "no-store").type("html").send(html);
  };
  return [express.urlencoded({ extended: false, limit: "4kb" }), look];
}

const field = z.string().trim().max(100).catch("");
const fields = z.object({
  code: field,
  digits: field.transform((typed) => typed.replaceAll(/[\s.-]/g, "")),
});
