import type { Clock } from "../../server/clock.ts";

/** A clock that runs from a given instant, and can be moved by hand. */
export function setClock(start = "2026-11-23T02:00:00Z"): Clock & { move(ms: number): void } {
  const began = Date.now();
  let offset = new Date(start).getTime() - began;
  return {
    now: () => new Date(Date.now() + offset),
    move: (ms) => {
      offset += ms;
    },
  };
}
