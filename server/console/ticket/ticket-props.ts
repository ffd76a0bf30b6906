import type { Reply } from "../../../bot/reply.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import type { TicketDesk } from "./read-desk.ts";

/** What a POST that was not carried out brings back to the page. */
export type Unsent = {
  errors: FormErrors;
  preview?: Reply;
  /** The letter of apology, as it would go out. */
  apology?: Reply;
  /** What stands in the field of the answer, where it is not what was posted. */
  answer?: string;
  /** What stood there before, to be had back. */
  undo?: string;
  /** Files went with a draft that was thrown away. */
  hasDroppedFiles?: boolean;
  /** Somebody was quicker: what happened after this event is shown beside the answer. */
  collidedAfter?: bigint;
};

/** What every part of the ticket page is made from. */
export type TicketProps = {
  ticket: TicketPage;
  visit: Visit;
  unsent: Unsent;
  now: Date;
  /** Of the unit that has to answer. */
  calendar: WorkingCalendar;
  desk: TicketDesk;
};
