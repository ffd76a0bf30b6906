import type { ChannelName } from "../../bot/message.ts";

export type ReachedBy = {
  channel: ChannelName;
  unreachableAt: Date | null;
  lastInboundAt: Date | null;
};

/** How news gets to a contact now: by a message of the bot, or by a call of the staff. */
export type Way = "letter" | "call";

/**
 * For how many days after a contact's last message one reaches them; null: always. Zalo refuses
 * letters after seven days (error -230); a page of the web chat shows a letter only when it is
 * opened again, which after a week is not to be hoped for.
 */
const windowDays: Record<ChannelName, number | null> = {
  telegram: null,
  zalo: 7,
  zalo_bot: null,
  web: 7,
  test: null,
};

/** The next allowed way. A contact has one channel, so behind the letter comes the telephone. */
export function wayTo(contact: ReachedBy, now: Date): Way {
  if (contact.unreachableAt !== null) return "call";
  const days = windowDays[contact.channel];
  if (days === null) return "letter";
  const seen = contact.lastInboundAt;
  return seen && now.getTime() - seen.getTime() < days * dayMs ? "letter" : "call";
}

const dayMs = 86_400_000;
