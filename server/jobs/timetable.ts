import type { Logger } from "pino";

/** A task that comes round by itself. */
export type Job = { name: string; everyMs: number; run: () => Promise<void> };

/** Runs each job at its interval, never twice at a time; a job that throws is logged and goes on. */
export function startTimetable(jobs: readonly Job[], log: Logger): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const timers = jobs.map((job) => {
    let busy = false;
    const tick = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      try {
        await job.run();
      } catch (error) {
        log.error({ err: error, job: job.name }, "a job failed");
      }
      busy = false;
    };
    return setInterval(() => {
      const work = tick().finally(() => running.delete(work));
      running.add(work);
    }, job.everyMs);
  });
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
