/** What a person of the staff may be told of. */
export const noticeKinds = [
  /** Danger to a child was signalled in a talk. */
  "danger",
  /** The same on the hotline: an urgent ticket came of a call. */
  "danger_called",
  /** Somebody gave them a ticket. */
  "assigned",
  /** A ticket came to their unit. */
  "forwarded",
  /** A colleague wrote @login in a note. */
  "mentioned",
  /** The citizen answered on a ticket of theirs. */
  "citizen_wrote",
  /** 50, 80 or 100 % of the time of a ticket is over. */
  "due_soon",
  "late",
  /** A calendar changed, and with it a deadline. */
  "due_changed",
  /** A gap in the knowledge is theirs to close. */
  "gap_owned",
  /** An edit of a procedure waits for their review. */
  "review_wanted",
  /** A record of the knowledge lapses soon. */
  "lapses_soon",
  /** A letter about a ticket of theirs did not reach the citizen. */
  "letter_lost",
  /** A missed call is to be called back. */
  "call_back",
  /** Zalo's Official Account sends nothing before an administrator has given consent anew. */
  "zalo_needs_consent",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Numbers, dates and names of ours; never a citizen's words. */
export type NoticeDetails = {
  percent?: number;
  oldDue?: string;
  newDue?: string;
  by?: string;
  slug?: string;
  /** Id of a gap in the knowledge, made of its words by a hash. */
  gap?: string;
};
