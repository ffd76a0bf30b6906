import type { RefusedLookup } from "../dossier-desk.ts";
import { showTime } from "../texts/show-date.ts";
import { ticketLookupLocked, ticketLookupNoMatch } from "../texts/ticket.ts";

/** Why a ticket is not shown, in a citizen's words, for a chat and for a page alike. */
export function ticketRefusal(refused: RefusedLookup): string {
  switch (refused.reason) {
    case "no_match":
      return ticketLookupNoMatch(refused.triesLeft);
    case "locked":
    case "slowed":
      return ticketLookupLocked(showTime(refused.until));
  }
}
