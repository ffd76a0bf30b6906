import type { Office } from "../../bot/desk.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";

export type DeskHouse = {
  clock: Clock;
  ids: Ids;
  knowledge: Pick<Knowledge, "ask" | "answer" | "meant" | "procedure" | "popular">;
  office: Office;
  calendars: Calendars;
  attachmentLimits: AttachmentLimits;
  /** Of the keyed hashes: readSecretKey in server/settings. */
  secretKey: string;
  /** Zalo may send notices to telephone numbers: a template for it, and money. Absent: it may not. */
  hasPhoneNotices?: boolean;
};

/** Whom the turn is with. */
export type DeskContact = {
  id: string;
  channel: string;
  bot: string;
  conversationId: string;
  /** Id of the network that the message came from, where the channel tells one. */
  network?: string | undefined;
};

/** What every part of the desk works with. */
export type TurnDesk = { house: DeskHouse & { tx: Tx }; contact: DeskContact };
