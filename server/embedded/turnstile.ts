/** Lets one in at a time; gives the function that lets the next one in. */
export type Turnstile = { enter(lane: Lane): Promise<() => void> };

/** "quick": one statement, such as keeping what just came in; "long": a whole transaction. */
export type Lane = "quick" | "long";

/**
 * The way to the embedded database's only connection. The two lanes take turns, so that a message
 * that wants to be acknowledged waits for one transaction at most, and no lane waits for ever.
 */
export function openTurnstile(): Turnstile {
  const waiting: Record<Lane, (() => void)[]> = { quick: [], long: [] };
  let isTaken = false;
  let last: Lane = "long";

  const letNextIn = (): void => {
    const other: Lane = last === "quick" ? "long" : "quick";
    const lane = waiting[other].length > 0 ? other : last;
    const next = waiting[lane].shift();
    if (next) {
      last = lane;
      next();
    } else {
      isTaken = false;
    }
  };

  // PGlite answers within the tick. Without a pause after each, work that follows work would keep
  // the process from reading its sockets, and nobody would be acknowledged for seconds.
  const leave = (): void => void setImmediate(letNextIn);

  return {
    enter: async (lane) => {
      if (isTaken) {
        await new Promise<void>((resolve) => waiting[lane].push(resolve));
      } else {
        isTaken = true;
        last = lane;
      }
      return leave;
    },
  };
}
