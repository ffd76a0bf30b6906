import type { ChannelName } from "../../bot/message.ts";
import { dayMs } from "../../bot/vietnam-day.ts";
import { freeDays, windowDays } from "../../bot/zalo/plan-way.ts";
import type { ZaloTemplates } from "../../bot/zalo/template.ts";

export type ReachedBy = {
  channel: ChannelName;
  unreachableAt: Date | null;
  lastInboundAt: Date | null;
};

/** How news gets to a contact now: by a message of the bot, or by a call of the staff. */
export type Way = "letter" | "call";

/** For how many days after a contact's last message one reaches them; null: always. */
export type LetterDays = number | null;

/**
 * The same by channel. A page of the web chat shows a letter only when it is opened again, which
 * after a week is not to be hoped for. Zalo's depend on what may be spent: see zaloDays.
 */
const letterDays: Record<Exclude<ChannelName, "zalo">, LetterDays> = {
  telegram: null,
  zalo_bot: null,
  web: 7,
  test: null,
};

/**
 * How long Zalo takes letters with news of dossiers: the days that are free, where nothing may be
 * spent; the whole window, where it may (error -230 comes after it); always, where there is a
 * template for such news as well. The channel itself has the last word, letter by letter.
 */
export function zaloDays(
  { isAllowed }: { isAllowed: boolean },
  templates: Pick<ZaloTemplates, "dossier_news">,
): LetterDays {
  if (!isAllowed) return freeDays;
  return templates.dossier_news ? null : windowDays;
}

/** The next allowed way. A contact has one channel, so behind the letter comes the telephone. */
export function wayTo(
  contact: ReachedBy,
  now: Date,
  /** By zaloDays. */
  ofZalo: LetterDays = windowDays,
): Way {
  if (contact.unreachableAt !== null) return "call";
  const days = contact.channel === "zalo" ? ofZalo : letterDays[contact.channel];
  if (days === null) return "letter";
  const seen = contact.lastInboundAt;
  return seen && now.getTime() - seen.getTime() < days * dayMs ? "letter" : "call";
}
