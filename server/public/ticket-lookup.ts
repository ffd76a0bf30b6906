import type { Router } from "express";
import { ticketLookupTexts as texts } from "../../bot/texts/ticket.ts";
import { lookUpTicket } from "../tickets/look-up-ticket.ts";
import type { PublicTicket } from "../tickets/public-timeline-view.ts";
import { parseTicketCode } from "../tickets/ticket-code.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { lookupRouter } from "./lookup-router.ts";
import type { PublicHouse } from "./public-house.ts";
import { ticketLookupPage } from "./ticket-lookup-page.tsx";

/** /phieu: a ticket by its code. */
export function ticketLookup(house: PublicHouse, assets: Pick<AssetsFolder, "link">): Router {
  return lookupRouter<PublicTicket>(house, {
    path: "/phieu",
    page: (shown) => ticketLookupPage(house, assets, shown),
    answer: async ({ code, digits }, address) => {
      const lastFourDigits = digits.replaceAll(/[\s.-]/g, "");
      const errors = {
        ...(parseTicketCode(code) === undefined && { code: texts.badCode }),
        ...(!/^\d{4}$/.test(lastFourDigits) && { digits: texts.badDigits }),
      };
      if (Object.keys(errors).length > 0) return { errors };
      const typed = { who: { kind: "network", address }, code, lastFourDigits } as const;
      return { found: await house.db.transaction((tx) => lookUpTicket({ ...house, tx }, typed)) };
    },
  });
}
