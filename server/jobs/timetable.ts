import type { Logger } from "pino";
import type { Clock } from "../clock.ts";

/** A task that comes round by itself. */
export type Job = { name: string; everyMs: number; run: () => Promise<void> };

/** How a job did when it last came round in this process. */
export type JobState = {
  name: string;
  everyMs: number;
  /** Absent before its first run has ended. */
  last?: { endedAt: Date; ok: boolean };
};

export type Timetable = {
  states(): JobState[];
  stop(): Promise<void>;
};

/** Runs each job at its interval, never twice at a time; a job that throws is logged and goes on. */
export function startTimetable(
  jobs: readonly Job[],
  { log, clock }: { log: Logger; clock: Clock },
): Timetable {
  const running = new Set<Promise<void>>();
  const last = new Map<Job, JobState["last"]>();
  const timers = jobs.map((job) => {
    let busy = false;
    const tick = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      let ok = true;
      try {
        await job.run();
      } catch (error) {
        ok = false;
        log.error({ err: error, job: job.name }, "a job failed");
      }
      last.set(job, { endedAt: clock.now(), ok });
      busy = false;
    };
    return setInterval(() => {
      const work = tick().finally(() => running.delete(work));
      running.add(work);
    }, job.everyMs);
  });
  return {
    states: () =>
      jobs.map((job) => {
        const run = last.get(job);
        return { name: job.name, everyMs: job.everyMs, ...(run && { last: run }) };
      }),
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
