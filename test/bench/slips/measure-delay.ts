import { monitorEventLoopDelay, performance } from "node:perf_hooks";

/** What the thread that answers citizens felt while pictures were read. */
export type Delay = {
  pictures: number;
  tookMs: number;
  /** How late it came to what was due, in milliseconds. */
  p99Ms: number;
  mostMs: number;
  /** The share of the time in which it did nothing else, 0 to 1. */
  busy: number;
};

/** Reads the pictures one after the other. */
export async function measureDelay(
  pictures: readonly Buffer[],
  read: (bytes: Buffer) => Promise<unknown>,
): Promise<Delay> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = performance.eventLoopUtilization();
  const began = performance.now();
  delay.enable();
  for (const picture of pictures) await read(picture);
  delay.disable();
  return {
    pictures: pictures.length,
    tookMs: performance.now() - began,
    p99Ms: delay.percentile(99) / 1e6,
    mostMs: delay.max / 1e6,
    busy: performance.eventLoopUtilization(before).utilization,
  };
}
