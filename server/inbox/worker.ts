import type { Logger } from "pino";
import { isStaffKey } from "../../bot/staff/staff-message.ts";
import { backOff } from "../back-off.ts";
import type { Ids } from "../ids.ts";
import { giveUpTurn } from "./give-up-turn.ts";
import { postponeMessage, waitingKeys } from "./inbox-store.ts";
import { runTurn, TurnBroken, type TurnHouse, type TurnReport } from "./run-turn.ts";

/** A turn that threw this often is given up: the citizen gets an apology, the staff sees it. */
const mostAttempts = 4;

export type Worker = {
  /** A conversation has news. It runs at most once at a time here, however often it is woken. */
  wake(key: string): void;
  /** Resolves when the turns in hand are finished; no new one begins. */
  stop(): Promise<void>;
};

/** How messages of the staff's group are taken: by acts, not by the dialogue. */
export type StaffTurns = {
  run(key: string): Promise<{ more: boolean } | "elsewhere" | "none" | "later">;
  giveUp(key: string, inboxId: bigint, failure: string): Promise<void>;
};

export type WorkerHouse = TurnHouse & {
  /** Absent: there is no such group. */
  staff?: StaffTurns | undefined;
  db: TurnHouse["db"] & { prisma: Parameters<typeof waitingKeys>[0] };
  ids: Pick<Ids, "chance">;
  log: Logger;
  /** How many conversations are taken at a time in this process. */
  parallel: number;
  /** How often the database is asked for what nobody was woken for, in milliseconds. */
  sweepMs: number;
  onTurn: (report: TurnReport, channel: string) => void;
};

/**
 * Takes turns: strictly in order within a conversation, side by side across conversations. What
 * is waiting is known from the database alone; being woken only saves the wait for a sweep.
 */
export function startWorker(house: WorkerHouse): Worker {
  const queue = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const wokenAgain = new Set<string>();
  let stopped = false;

  const wake = (key: string): void => {
    if (running.has(key)) wokenAgain.add(key);
    else queue.add(key);
    fill();
  };

  const fill = (): void => {
    for (const key of queue) {
      if (stopped || running.size >= house.parallel) return;
      queue.delete(key);
      const run = drain(house, key, () => stopped).then(() => {
        running.delete(key);
        if (wokenAgain.delete(key)) queue.add(key);
        fill();
      });
      running.set(key, run);
    }
  };

  let sweeps = 0;
  const sweep = async (): Promise<void> => {
    // With work at hand there is no hurry to look for more, and the look costs when much waits.
    sweeps += 1;
    if (queue.size > 0 && sweeps % 10 !== 0) return;
    try {
      const keys = await waitingKeys(house.db.prisma, house.clock.now(), 500);
      for (const key of keys) if (!running.has(key)) wake(key);
    } catch (error) {
      house.log.error({ err: error }, "cannot look for waiting messages");
    }
  };

  const timer = setInterval(() => void sweep(), house.sweepMs);
  void sweep();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}

/** Takes the turns of one conversation until nothing is left for now. Never throws. */
async function drain(house: WorkerHouse, key: string, isStopped: () => boolean): Promise<void> {
  const channel = key.slice(0, key.indexOf(":"));
  while (!isStopped()) {
    try {
      const report = await (isStaffKey(key) ? house.staff?.run(key) : turn(house, key, channel));
      if (report === undefined || typeof report === "string") return;
      if (!report.more) return; // what came meanwhile has woken us again
    } catch (error) {
      const goesOn = error instanceof TurnBroken && (await recover(house, key, error));
      if (goesOn) continue;
      if (!(error instanceof TurnBroken)) house.log.error({ err: error }, "cannot take a turn");
      return; // the next sweep tries again
    }
  }
}

async function turn(house: WorkerHouse, key: string, channel: string) {
  const report = await runTurn(house, key);
  if (typeof report !== "string") house.onTurn(report, channel);
  return report;
}

/** Notes that a turn broke. True: it was given up, and the conversation can go on at once. */
async function recover(house: WorkerHouse, key: string, broken: TurnBroken): Promise<boolean> {
  const attempt = broken.attempts + 1;
  const failure = broken.cause instanceof Error ? broken.cause.name : "unknown";
  house.log.error({ err: broken.cause, inbox: String(broken.inboxId), attempt }, "a turn broke");
  try {
    if (attempt >= mostAttempts) {
      if (isStaffKey(key)) await house.staff?.giveUp(key, broken.inboxId, failure);
      else await giveUpTurn(house, key, broken.inboxId, failure);
      return true;
    }
    const wait = backOff(attempt, { firstMs: 250, mostMs: 10_000, chance: house.ids.chance() });
    const dueAt = new Date(house.clock.now().getTime() + wait);
    await house.db.transaction((tx) => postponeMessage(tx, broken.inboxId, dueAt, failure));
  } catch (error) {
    house.log.error({ err: error }, "cannot note a broken turn");
  }
  return false;
}
