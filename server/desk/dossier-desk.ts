import type { DossierDesk } from "../../bot/desk.ts";
import { lookUpDossier } from "../dossiers/look-up-dossier.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openDossierDesk({ house, contact }: TurnDesk): DossierDesk {
  return {
    lookUp: (code, lastFourDigits) =>
      lookUpDossier(house, { contactId: contact.id, code, lastFourDigits }),
  };
}
