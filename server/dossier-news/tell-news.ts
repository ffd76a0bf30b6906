import { dossierNewsLetter } from "../../bot/texts/dossier-news.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postLetters } from "../outbox/post-letters.ts";
import {
  type HeldFollow,
  holdFollow,
  readFollow,
  type ReadFollow,
  saveDropped,
  saveNotice,
  savePlan,
} from "./news-store.ts";
import { type News, planNews } from "./plan-news.ts";
import { endOfTelling, type QuietHours } from "./quiet-hours.ts";
import { recallNotices } from "./recall-store.ts";
import { toNews } from "./to-news.ts";
import { type LetterDays, wayTo } from "./way-to.ts";

export type NewsHouse = {
  tx: Tx;
  clock: Clock;
  calendars: Calendars;
  quietHours: QuietHours;
  /** How long Zalo takes letters; seven days unless told. */
  zaloDays?: LetterDays;
};

/**
 * What could not leave on so many days (its channel was down) goes to the list of calls: nobody
 * waits a third day for a letter.
 */
const mostStuck = 2;

/**
 * Plans the news of one follow and tells what is to be told now: a letter, or a line on the list of
 * calls. A letter leaves before the next quiet hour or never; what was taken back, because it did
 * not or because something else has happened since, is weighed anew with the rest. While a person has taken over the talk the news go out all the same: they come from the
 * office, not from the assistant. False: another process has this follow, or it is over.
 */
export async function tellNews(house: NewsHouse, followId: string): Promise<boolean> {
  const found = await holdFollow(house.tx, followId);
  if (!found) return false;
  const now = house.clock.now();
  const held = await recallNotices(house.tx, found, now);
  const follow = await readFollow(house.tx, held);
  const calendar = house.calendars.of(follow.dossier.unitId);
  const plan = planNews(follow, { now, calendar, quiet: house.quietHours });
  if (plan.say) await say(house, held, follow, plan.say);
  await saveDropped(house.tx, held, plan.drop, now);
  await savePlan(house.tx, held, follow, plan, now);
  return true;
}

async function say(
  { tx, clock, quietHours, zaloDays }: NewsHouse,
  held: HeldFollow,
  follow: ReadFollow,
  news: News,
): Promise<void> {
  const now = clock.now();
  const isState = news.about === "state" || news.about === "corrected";
  const said = { toldState: isState ? follow.dossier.state : null, at: now };
  const before = follow.given.find(
    ({ kind, subject }) => kind === news.kind && subject === news.subject,
  );
  if (wayTo(follow.contact, now, zaloDays) === "call" || (before?.stuck ?? 0) >= mostStuck) {
    return saveNotice(tx, held, news, { ...said, state: "to_call", letterId: null });
  }
  const letter = dossierNewsLetter(toNews(follow.dossier, news.about, now), now);
  const staleAt = endOfTelling(quietHours, now);
  const letterIds = await postLetters(tx, held.contactId, [letter], { now, staleAt });
  const letterId = letterIds.at(-1) ?? null;
  await saveNotice(tx, held, news, { ...said, state: "sent", letterId });
}
