import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { dueFollows } from "../dossier-news/due-follows.ts";
import { refusedNews } from "../dossier-news/refused-news.ts";
import { type NewsHouse, tellNews } from "../dossier-news/tell-news.ts";
import type { LetterDays } from "../dossier-news/way-to.ts";
import type { Log } from "../log.ts";
import type { Job } from "./timetable.ts";

export type NewsJobHouse = {
  db: Database;
  clock: Clock;
  calendars: Calendars;
  log: Log;
  quietHours: NewsHouse["quietHours"];
  zaloDays?: LetterDays;
};

/** News of dossiers to those who follow them, every few seconds. */
export function dossierNewsJobs(house: NewsJobHouse): readonly Job[] {
  return [{ name: "tell dossier news", everyMs: 10_000, run: () => tellAllNews(house) }];
}

/** In one run at most so many follows: what is left comes with the next. */
const mostInRun = 5000;

/**
 * Each follow in a transaction of its own: one that fails is logged and tried in the next run. What
 * another process holds is left to it, so that two at once never tell the same twice.
 */
export async function tellAllNews(house: NewsJobHouse): Promise<void> {
  const left: string[] = [];
  let looked = 0;
  for (let ids = await next(house, left); ids.length > 0; ids = await next(house, left)) {
    for (const id of ids) if (!(await tell(house, id))) left.push(id);
    looked += ids.length;
    if (looked >= mostInRun) break;
  }
  const calls = await house.db.transaction((tx) => refusedNews({ ...house, tx }));
  if (calls > 0) house.log.info({ calls }, "dossier news could not be sent and are to be told");
}

function next(house: NewsJobHouse, left: readonly string[]): Promise<string[]> {
  return dueFollows({ tx: house.db.prisma, clock: house.clock }, left);
}

async function tell(house: NewsJobHouse, follow: string): Promise<boolean> {
  try {
    return await house.db.transaction((tx) => tellNews({ ...house, tx }, follow));
  } catch (error) {
    house.log.error({ err: error, follow }, "news of a dossier could not be told");
    return false;
  }
}
