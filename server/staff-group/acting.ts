import type { Ask } from "../../bot/staff/ask.ts";
import type { StaffMessage } from "../../bot/staff/staff-message.ts";
import { refusalWords, toasts } from "../../bot/staff/toasts.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Office } from "../../bot/desk.ts";
import { writeAudit } from "../audit.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Ids } from "../ids.ts";
import type { Action } from "../staff/may.ts";
import type { Actor } from "../staff/staff-actor-view.ts";
import type { PostingHouse } from "./group-house.ts";
import { insertPost } from "./post-store.ts";

/** What the acts of the staff's group need: their use cases are the console's. */
export type ActHouse = PostingHouse & {
  ids: Ids;
  calendars: Calendars;
  office: Pick<Office, "name">;
  /** The chat id as the operator configured it. */
  configured: string;
};

/** One act of one linked person. */
export type Acting = {
  house: ActHouse;
  staff: Actor;
  message: StaffMessage;
  /** Makes what is written for this message be written once. */
  inboxId: bigint;
};

/** What a tapped button answers with on the spot. */
export type Toast = { text: string; isAlert: boolean };

export function done(name: keyof typeof toasts): Toast {
  return { text: toasts[name], isAlert: false };
}

export function refused(reason: string): Toast {
  return { text: refusalWords(reason), isAlert: true };
}

/** An answer into a ticket's topic, before all news. */
export function answerIn(
  { house, inboxId, message }: Pick<Acting, "house" | "inboxId" | "message">,
  ticketId: string,
  reply: Reply,
  ask?: Ask,
): Promise<void> {
  const post = { chat: message.address, deed: "send", ticketId, reply, ask } as const;
  const cause = `inbox ${inboxId}`;
  return insertPost(house.tx, house.place, { ...post, cause, isAnswer: true }, house.clock.now());
}

/** Puts other words (or the next page) into the message whose button was tapped. */
export async function editTapped(
  { house, message }: Pick<Acting, "house" | "message">,
  about: readonly string[],
  reply: Reply,
): Promise<void> {
  const { address: chat, messageId } = message;
  if (messageId === undefined) return;
  const post = { chat, deed: "edit", messageId, about, reply, isAnswer: true } as const;
  await insertPost(house.tx, house.place, post, house.clock.now());
}

/** Takes the message away whose button was tapped: its choice is made. */
export async function removeTapped({
  house,
  message,
}: Pick<Acting, "house" | "message">): Promise<void> {
  const { address: chat, messageId } = message;
  if (messageId === undefined) return;
  const post = { chat, deed: "remove", messageId, isAnswer: true } as const;
  await insertPost(house.tx, house.place, post, house.clock.now());
}

/** The same audit row as the console writes for this deed. */
export function auditDeed(
  { house, staff }: Pick<Acting, "house" | "staff">,
  deed: { action: Action; code: string; outcome: string },
): Promise<void> {
  const { action, code: target, outcome } = deed;
  return writeAudit(house, { staffId: staff.id, action, target, outcome });
}
