import { dossierNewsLetter } from "../../bot/texts/dossier-news.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postLetters } from "../outbox/post-letters.ts";
import {
  type HeldFollow,
  holdFollow,
  recallNotices,
  saveDropped,
  saveNotice,
  savePlan,
} from "./news-store.ts";
import { type News, planNews } from "./plan-news.ts";
import type { QuietHours } from "./quiet-hours.ts";
import { toNews } from "./to-news.ts";
import { wayTo } from "./way-to.ts";

export type NewsHouse = { tx: Tx; clock: Clock; calendars: Calendars; quietHours: QuietHours };

/**
 * Plans the news of one follow and tells what is to be told now: a letter, or a line on the list of
 * calls. While a person has taken over the talk the news go out all the same: they come from the
 * office, not from the assistant. False: another process has this follow, or it is over.
 */
export async function tellNews(house: NewsHouse, followId: string): Promise<boolean> {
  const follow = await holdFollow(house.tx, followId);
  if (!follow) return false;
  const now = house.clock.now();
  const calendar = house.calendars.of(follow.dossier.unitId);
  const plan = planNews(follow, { now, calendar, quiet: house.quietHours });
  if (plan.recalls) await recallNotices(house.tx, follow, now);
  if (plan.say) await say(house.tx, follow, plan.say, now);
  await saveDropped(house.tx, follow, plan.drop, now);
  await savePlan(house.tx, follow, plan, now);
  return true;
}

async function say(tx: Tx, follow: HeldFollow, news: News, now: Date): Promise<void> {
  if (wayTo(follow.contact, now) === "call") {
    return saveNotice(tx, follow, news, { state: "to_call", letterId: null, at: now });
  }
  const letter = dossierNewsLetter(toNews(follow.dossier, news.about, now));
  const letterIds = await postLetters(tx, follow.contactId, [letter], { now });
  await saveNotice(tx, follow, news, {
    state: "sent",
    letterId: letterIds.at(-1) ?? null,
    at: now,
  });
}
