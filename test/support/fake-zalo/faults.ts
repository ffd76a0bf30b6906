/** What shall go wrong with a call. "after": the call took effect, but nobody is told. */
export type Fault =
  | { kind: "code"; code: number; message?: string }
  /** An answer of a server in between, without Zalo's envelope. */
  | { kind: "status"; status: number }
  /** Never answered, nothing happened. */
  | { kind: "hang" }
  | { kind: "hang_after" }
  | { kind: "cut" }
  | { kind: "cut_after" }
  /** Took effect; the answer comes so much later. */
  | { kind: "late"; ms: number };

/**
 * The calls by name: of OAuth, of the OA, of templates by phone, and, behind "bot:", the methods of
 * Zalo Bot in lower case.
 */
export type CallName =
  | "exchange"
  | "refresh"
  | "cs"
  | "v2_message"
  | "template"
  | "phone_template"
  | "upload_image"
  | "upload_gif"
  | "upload_file"
  | "getoa"
  | "user_detail"
  | "quota"
  | `bot:${string}`;

/** `user` is a user's id, or the phone of a template. */
export type FaultTarget = { call?: CallName; user?: string };

export type Faults = {
  /** The next `times` calls that fit the target. */
  add(target: FaultTarget, fault: Fault, times?: number): void;
  take(call: CallName, user: string | undefined): Fault | undefined;
  clear(): void;
};

export function openFaults(): Faults {
  let waiting: { target: FaultTarget; fault: Fault; left: number }[] = [];
  return {
    add: (target, fault, times = 1) => void waiting.push({ target, fault, left: times }),
    take(call, user) {
      const next = waiting.find(
        ({ target }) => (target.call ?? call) === call && (target.user ?? user) === user,
      );
      if (next === undefined) return undefined;
      next.left -= 1;
      if (next.left <= 0) waiting = waiting.filter((entry) => entry !== next);
      return next.fault;
    },
    clear: () => (waiting = []),
  };
}
