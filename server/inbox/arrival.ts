import { type InboundMessage, conversationKey } from "../../bot/message.ts";
import { type StaffMessage, staffKey } from "../../bot/staff/staff-message.ts";

/** What may come in and must not be lost: a citizen's message, or one of the staff's group. */
export type Arrival = InboundMessage | StaffMessage;

/** Arrivals with one key are taken strictly one after the other. */
export function arrivalKey(arrival: Arrival): string {
  return "side" in arrival ? staffKey(arrival) : conversationKey(arrival);
}
