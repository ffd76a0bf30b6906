/** How many calls may be made to the group within how long. */
export type GroupPace = { most: number; windowMs: number };

/** What a call is for; the more a person waits for it, the more of the pace it may use up. */
export type Urgency = "answer" | "digest" | "news";

/**
 * Telegram's FAQ: 20 messages a minute to one group. `groupMs` is the least time between two, 3000
 * unless configured. A little is added, since calls do not take equally long on their way.
 */
export function groupPace(groupMs: number): GroupPace {
  return { most: 20, windowMs: Math.round(20 * groupMs * 1.03) };
}

/** How many of the calls in the window an urgency may use up: some are kept for who waits. */
export function shareOf(urgency: Urgency, { most }: GroupPace): number {
  switch (urgency) {
    case "answer":
      return most;
    case "digest":
      return most - 2;
    case "news":
      return most - 4;
  }
}
