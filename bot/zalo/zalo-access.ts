/**
 * The key to one Official Account, kept by the house: tokens rotate, and only one process may
 * renew them. Never rejects.
 */
export type ZaloAccess = {
  /** The token in force. */
  token(): Promise<AccessToken>;
  /** Zalo refused `stale`: the one that another process has put in its place, or a new one. */
  renew(stale: string): Promise<AccessToken>;
};

export type AccessToken =
  | { ok: true; value: string }
  /**
   * `not_connected`: nobody has given consent yet. `needs_reauth`: a person must give it anew.
   * `away`: Zalo's sign-in could not be reached, so it may work in a while.
   */
  | { ok: false; reason: "not_connected" | "needs_reauth" | "away" };
