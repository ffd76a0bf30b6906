import type { Desk } from "../../bot/desk.ts";
import type { Tx } from "../db.ts";
import { openAttachmentDesk } from "./attachment-desk.ts";
import { openContactDesk } from "./contact-desk.ts";
import { openDossierDesk } from "./dossier-desk.ts";
import { openKnowledgeDesk } from "./knowledge-desk.ts";
import { openNoticeDesk } from "./notice-desk.ts";
import { openSlipDesk } from "./slip-desk.ts";
import { openTicketDesk } from "./ticket-desk.ts";
import type { DeskContact, DeskHouse, TurnDesk } from "./turn-desk.ts";

/** The desk of one contact for one turn: all of it happens inside the turn's transaction. */
export function openDesk(house: DeskHouse, tx: Tx, contact: DeskContact): Desk {
  const desk: TurnDesk = { house: { ...house, tx }, contact };
  return {
    now: () => house.clock.now(),
    knowledge: openKnowledgeDesk(house),
    tickets: openTicketDesk(desk),
    attachments: openAttachmentDesk(desk),
    dossiers: openDossierDesk(desk),
    slips: openSlipDesk(desk),
    contact: openContactDesk(desk),
    notices: openNoticeDesk(desk),
    office: house.office,
  };
}
