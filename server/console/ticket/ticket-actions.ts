import { acceptTicket } from "../../tickets/accept-ticket.ts";
import { addNote } from "../../tickets/add-note.ts";
import { assignTicket } from "../../tickets/assign-ticket.ts";
import { closeTicket } from "../../tickets/close-ticket.ts";
import { reopenTicket } from "../../tickets/reopen-ticket.ts";
import { returnToAssistant } from "../../tickets/return-to-assistant.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";

type TicketDeed = (house: ConsoleHouse, tx: Tx, visit: Visit) => Promise<Deed>;

export const accept: TicketDeed = async (house, tx, visit) =>
  deedOf(house, visit, "accepted", await acceptTicket(inside(house, tx), whoWhat(visit)));

/** To the colleague who was chosen; to oneself where nobody was. */
export const assign: TicketDeed = async (house, tx, visit) => {
  const assigneeId = visit.field("assigneeId") || visit.staff.id;
  const flash = assigneeId === visit.staff.id ? "assigned" : "assigned_other";
  const given = { ...whoWhat(visit), assigneeId };
  return deedOf(house, visit, flash, await assignTicket(inside(house, tx), given), "assigneeId");
};

export const note: TicketDeed = async (house, tx, visit) => {
  const given = { ...whoWhat(visit), text: visit.field("note") };
  return deedOf(house, visit, "noted", await addNote(inside(house, tx), given), "note");
};

export const close: TicketDeed = async (house, tx, visit) =>
  deedOf(house, visit, "closed", await closeTicket(inside(house, tx), whoWhat(visit)));

export const reopen: TicketDeed = async (house, tx, visit) =>
  deedOf(house, visit, "reopened", await reopenTicket(inside(house, tx), whoWhat(visit)));

export const giveBack: TicketDeed = async (house, tx, visit) =>
  deedOf(house, visit, "returned", await returnToAssistant(inside(house, tx), whoWhat(visit)));

export function inside(house: ConsoleHouse, tx: Tx) {
  const { clock, calendars, officeName } = house;
  return { tx, clock, calendars, office: { name: officeName } };
}

export function whoWhat(visit: Visit) {
  return { code: visit.param("code"), staff: visit.staff };
}
