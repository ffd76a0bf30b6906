import type { SlipDesk } from "../../bot/file-desk.ts";
import { noteSlip } from "../slips/note-slip.ts";
import type { TurnDesk } from "./turn-desk.ts";

export function openSlipDesk({ house, contact }: TurnDesk): SlipDesk {
  return {
    read: (picture, { isQuiet }) => noteSlip(house, contact, { picture, isQuiet }),
  };
}
