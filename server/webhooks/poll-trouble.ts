/** Why polling does not get on, in words for the operator; never an error's own, which may hold a token. */
export type PollTrouble = {
  /** A short name, which the console has words for (way-words.ts). */
  kind: string;
  advice: string;
  needsOperator: boolean;
  retryAfterMs: number;
  details?: object;
};

/** It will mend itself. */
export function passing(kind: string, advice: string): PollTrouble {
  return { kind, advice, needsOperator: false, retryAfterMs: 0 };
}

/** Somebody must act. */
export function lasting(kind: string, advice: string): PollTrouble {
  return { kind, advice, needsOperator: true, retryAfterMs: 0 };
}
