/** What whoever proves that a dossier is theirs is told of it, and nothing else. */
export type DossierSummary = DossierFacts & {
  punctuality: DossierPunctuality;
  /** Telephone and address of the unit that has it. */
  officePhone?: string;
  officeAddress?: string;
  /** The day that an apology has put in place of the appointment. */
  newDueOn?: Date;
  /** This contact is told its news. */
  isFollowed: boolean;
};

export type DossierFacts = {
  code: string;
  procedureName: string;
  /** 1 to 10, the states of the national exchange. */
  state: DossierState;
  office: string;
  /** Such as "Nguyễn V*** A". */
  applicantMask: string;
  receivedOn?: Date;
  dueOn?: Date;
  finishedOn?: Date;
  /** What the applicant must bring or pay. */
  remark?: string;
  /** Until when. */
  supplementBy?: Date;
  /** The result goes out by post. */
  isByPost?: boolean;
  /** When the one-stop software last told us. */
  updatedAt: Date;
};
export type DossierState = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Whether it is in time by its appointment, in working days. */
export type DossierPunctuality =
  | { kind: "paused" | "no_date" }
  | {
      kind: "ended_early" | "ended_on_time" | "ended_late" | "running" | "due_soon" | "late";
      workingDays: number;
    };

export type DossierDesk = {
  /**
   * By a code, or by the last two parts of one ("261105-0023"), and the last four digits of the
   * phone or of the identity number given with the dossier. At least one; several may share a part.
   * Unknown codes and wrong digits are answered alike, so that guessing teaches nothing.
   */
  lookUp(sought: string, lastFourDigits: string): Promise<GuardedLookup<readonly DossierSummary[]>>;
  /**
   * Without digits: a dossier that this contact follows, or has looked up in the last quarter of an
   * hour. Undefined: any other, known or not.
   */
  open(code: string): Promise<DossierSummary | undefined>;
  /** Tells this contact the news of a dossier that they have looked up before. */
  follow(code: string): Promise<{ ok: true } | { ok: false; reason: "not_found" | "ended" }>;
  /** Tells them no more of it. False: they did not follow it. */
  unfollow(code: string): Promise<boolean>;
  /** What this contact follows, the latest first. */
  following(): Promise<readonly DossierSummary[]>;
};

export type GuardedLookup<Value> = { ok: true; value: Value } | RefusedLookup;

export type RefusedLookup =
  | { ok: false; reason: "no_match"; triesLeft: number }
  /** Too many wrong tries: of this contact, or on this code by whomever. */
  | { ok: false; reason: "locked" | "slowed"; until: Date };
