/** How many messages a conversation has sent since the start of its running minute. */
export type Window = { start: Date | null; count: number };

export type Admission = {
  window: Window;
  /** `refuse` once a window, with a polite word; after that in silence. All are kept. */
  verdict: "admit" | "refuse" | "refuse_silently";
};

/** The citizens' rate limit: at most `perMinute` messages in a minute of one conversation. */
export function admit(window: Window, now: Date, perMinute: number): Admission {
  const age = window.start ? now.getTime() - window.start.getTime() : Infinity;
  // A negative age: the machine's clock was set back.
  if (age < 0 || age >= 60_000) return { window: { start: now, count: 1 }, verdict: "admit" };
  const count = window.count + 1;
  const next = { start: window.start, count };
  if (count <= perMinute) return { window: next, verdict: "admit" };
  return { window: next, verdict: count === perMinute + 1 ? "refuse" : "refuse_silently" };
}
