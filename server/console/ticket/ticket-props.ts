import type { Reply } from "../../../bot/reply.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

/** What a POST that was not carried out brings back to the page. */
export type Unsent = { errors: FormErrors; preview?: Reply };

/** What every part of the ticket page is made from. */
export type TicketProps = {
  ticket: TicketPage;
  visit: Visit;
  unsent: Unsent;
  now: Date;
  /** Of the unit that has to answer. */
  calendar: WorkingCalendar;
};
