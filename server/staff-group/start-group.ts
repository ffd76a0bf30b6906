import type { Logger } from "pino";
import { giveUpForNow, learnFrom } from "./attempt.ts";
import type { GroupHouse, Step } from "./group-house.ts";
import { type GroupRow, noteFailure, openGroup } from "./group-store.ts";
import { askAboutDoubtful, makeTopic } from "./make-topic.ts";
import { endCutOffPosts } from "./post-store.ts";
import { sendPost } from "./send-post.ts";
import { showCard } from "./show-card.ts";
import { tellAlarms } from "./tell-alarms.ts";
import { tellLostConsent } from "./tell-lost-consent.ts";
import { tellNews, tellWaiting } from "./tell-news.ts";
import { forgetUnneeded, wantTopics } from "./topic-store.ts";
import { turnTopic } from "./turn-topic.ts";
import { withdrawTicket } from "./withdraw-ticket.ts";

export type GroupWork = {
  /** Something may be to do. */
  wake(): void;
  /** Resolves when the call in hand is written down; nothing new is begun. */
  stop(): Promise<void>;
};

/** The longest nap: what another process left is found at the latest after this. */
const longestNapMs = 2000;

/** How long a look at the group's rights holds. */
const checkedMs = 10 * 60_000;

/**
 * Does the group's own work, one call after the other: topics, cards, and messages that wait. Any
 * number of processes may do so; what each takes is claimed in the database.
 */
export function startGroup(house: GroupHouse): GroupWork {
  const bell = newBell();
  let stopped = false;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      let ms = longestNapMs;
      try {
        ms = await workUntilIdle(house, { isStopped: () => stopped, hasRung: bell.hasRung });
      } catch (error) {
        house.log.error({ err: error }, "the staff group's work failed");
      }
      if (!stopped) await bell.nap(Math.min(ms, longestNapMs));
    }
  };
  const ended = loop();
  return {
    wake: bell.ring,
    stop: async () => {
      stopped = true;
      bell.ring();
      await ended;
    },
  };
}

/** A nap that a ring ends early; a ring at work is remembered until somebody asks. */
function newBell() {
  let rung = true;
  let wakeUp = (): void => {};
  return {
    ring: (): void => {
      rung = true;
      wakeUp();
    },
    hasRung: (): boolean => {
      const had = rung;
      rung = false;
      return had;
    },
    nap: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        if (rung) return resolve();
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

/** What may be done, the most pressing first. After each thing done it begins at the top again. */
const steps: readonly ((house: GroupHouse) => Promise<Step>)[] = [
  (house) => sendPost(house, "answer"),
  (house) => showCard(house, "new"),
  (house) => makeTopic(house),
  (house) => turnTopic(house, "open"),
  (house) => sendPost(house, "news"),
  (house) => showCard(house, "stale"),
  (house) => turnTopic(house, "closed"),
];

type Life = { isStopped: () => boolean; hasRung: () => boolean };

/** Works until nothing can be done just now; gives how long to nap. News are read as they ring. */
async function workUntilIdle(house: GroupHouse, life: Life): Promise<number> {
  let chat: string | undefined;
  while (!life.isStopped()) {
    if (life.hasRung() || chat === undefined) {
      const group = await prepare(house);
      const napMs = await readiness(house, group);
      if (napMs > 0) return napMs;
      chat = undefined;
      const withdrawn = await withdrawTicket(house);
      if (withdrawn === "done") continue;
      if (withdrawn !== "nothing") return withdrawn.waitMs;
      chat = group.chat;
    }
    const step = await firstStep(house, chat);
    if (step === "nothing") return longestNapMs;
    if (step !== "done") return step.waitMs;
  }
  return 0;
}

/** The first thing that could be done; where all must wait, the shortest wait. */
async function firstStep(house: GroupHouse, chat: string): Promise<Step> {
  let waitMs: number | undefined;
  for (const step of steps) {
    const came = await step(house);
    if (came === "done") return "done";
    if (came === "nothing") continue;
    waitMs = Math.min(waitMs ?? came.waitMs, came.waitMs);
  }
  if (waitMs === undefined) return "nothing";
  await house.db.transaction((tx) => tellWaiting(tx, house, chat));
  return { waitMs };
}

/** What is wanted is written down before anything is sent. */
function prepare(house: GroupHouse): Promise<GroupRow> {
  const { place, clock } = house;
  return house.db.transaction(async (tx) => {
    const now = clock.now();
    const group = await openGroup(tx, place, house.configured);
    await endCutOffPosts(tx, place, now);
    await forgetUnneeded(tx, place);
    await wantTopics(tx, place, group.chat, now);
    await askAboutDoubtful(tx, house, group.chat);
    await tellAlarms(tx, house, group.chat);
    await tellLostConsent(tx, house, group.chat);
    await tellNews(tx, house);
    return group;
  });
}

/** 0: go on. Else how long nothing is to be tried; every ten minutes the group's rights are read. */
async function readiness(house: GroupHouse, group: GroupRow): Promise<number> {
  const { db, place, clock, log } = house;
  const now = clock.now();
  const pausedMs = group.pausedUntil ? group.pausedUntil.getTime() - now.getTime() : 0;
  if (pausedMs > 0) return pausedMs;
  const age = group.checkedAt ? now.getTime() - group.checkedAt.getTime() : Infinity;
  const isFit = group.failure === null || group.failure === "no_delete_right";
  if (isFit && age >= 0 && age < checkedMs) return 0;
  const checked = await learnFrom(house, group.chat, await house.group.check(group.chat));
  if (checked.kind !== "done") return 1000;
  const lack = checked.value;
  if (lack !== undefined && lack !== "no_delete_right") {
    await giveUpForNow(house, lack);
    return 1000;
  }
  const noted = { failure: lack ?? null, pausedUntil: null, now: clock.now() };
  const isNews = await noteFailure(db.prisma, place, noted);
  if (isNews) tell(log, lack);
  if (group.checkedAt === null || isNews) await house.group.publishCommands(group.chat);
  return 0;
}

function tell(log: Logger, lack: string | undefined): void {
  if (lack === undefined) log.info("the staff's group can be used again");
  else log.error({ reason: lack }, "the bot lacks a right in the staff's group");
}
