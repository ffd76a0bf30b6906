/** What shall go wrong with a call. "after": the call took effect, but nobody is told. */
export type Fault =
  | { kind: "flood"; retryAfter: number }
  | { kind: "refuse"; code: number; description: string; parameters?: object }
  | { kind: "migrate"; to: number }
  | { kind: "bad_gateway" }
  | { kind: "hang" }
  | { kind: "hang_after" }
  | { kind: "cut" }
  | { kind: "cut_after" }
  | { kind: "reset_after" };

/** Shorthands of the commonest. */
export const faults = {
  flood: (retryAfter: number): Fault => ({ kind: "flood", retryAfter }),
  blocked: {
    kind: "refuse",
    code: 403,
    description: "Forbidden: bot was blocked by the user",
  } as Fault,
  serverError: { kind: "refuse", code: 500, description: "Internal Server Error" } as Fault,
};

export type FaultTarget = { method?: string; chat?: number };

export type Faults = {
  /** The next `times` calls that fit the target. */
  add(target: FaultTarget, fault: Fault, times?: number): void;
  take(method: string, chat: number | undefined): Fault | undefined;
  clear(): void;
};

export function openFaults(): Faults {
  let waiting: { target: FaultTarget; fault: Fault; left: number }[] = [];
  return {
    add: (target, fault, times = 1) => void waiting.push({ target, fault, left: times }),
    take(method, chat) {
      const next = waiting.find(
        ({ target }) => (target.method ?? method) === method && (target.chat ?? chat) === chat,
      );
      if (next === undefined) return undefined;
      next.left -= 1;
      if (next.left <= 0) waiting = waiting.filter((entry) => entry !== next);
      return next.fault;
    },
    clear: () => (waiting = []),
  };
}
