import type { DossierState } from "../../bot/dossier-desk.ts";

/** What is known of one follow, all read at one instant. */
export type NewsFacts = {
  dossier: { state: DossierState; dueOn: Date | null; supplementBy: Date | null };
  /** `startState` is what they knew as they began; null where that was not noted. */
  follow: { since: Date; seenEvent: bigint; startState: DossierState | null };
  /** Of the dossier behind `seenEvent`, in order, undone ones too. */
  events: readonly NewsEvent[];
  /** All that this contact was ever told of this dossier and what was dropped, the newest last. */
  given: readonly GivenNotice[];
  /** The new appointment of a letter of apology that a person has sent. */
  apologisedFor: Date | null;
};

export type NewsEvent = {
  id: bigint;
  kind: string;
  state: DossierState | null;
  oldState: DossierState | null;
  dueOn: Date | null;
  oldDueOn: Date | null;
  undone: boolean;
};

export type GivenNotice = {
  kind: string;
  subject: string;
  state: string;
  /** Why it was dropped; "outdated": its letter did not leave, so it may be told after all. */
  reason: string | null;
  /** The state of the dossier that it names. */
  toldState: DossierState | null;
  at: Date;
};
