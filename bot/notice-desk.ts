import type { Phone } from "./dialogue/parse-phone.ts";

/**
 * Notices at a telephone number, for when a channel takes no more letters for this contact. They go
 * to nobody who has not agreed.
 */
export type NoticeDesk = {
  /** `none`: this channel sends none, so nothing is said of them. */
  byPhone(): Promise<"none" | "possible" | "agreed">;
  /** The contact agrees, with the number that they gave for it. */
  agree(phone: Phone): Promise<void>;
  /** They want none any more. False: they had not agreed. */
  stop(): Promise<boolean>;
};
