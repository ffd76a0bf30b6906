export const attachmentStates = [
  /** Still at the channel: a job fetches it. */
  "wanted",
  "kept",
  "refused",
  /** Erased, or never sent along with anything: its bytes are deleted by a job. */
  "gone",
] as const;
export type AttachmentState = (typeof attachmentStates)[number];

/** Why a file is not kept. */
export const fileRefusals = [
  "too_big",
  "empty",
  "bad_type",
  /** A picture of a phone whose place and time could not be taken out. */
  "heic",
  /** A picture of too many pixels. */
  "too_many_pixels",
  "unreadable",
  /** The channel no longer has it, or could not be reached for hours. */
  "lost",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export type AttachmentLimits = {
  /** The most of one file. */
  bytes: number;
  /** Files of one ticket; 0: none are taken. */
  perTicket: number;
};

/** A picture has at most so many pixels, and is kept with at most `side` on its longer side. */
export const pictureLimits = { pixels: 64_000_000, side: 3000 } as const;

/** A file that was sent along with nothing is deleted after this many hours. */
export const orphanHours = 24;

/** Files that go with one answer of the office. */
export const mostAnswerFiles = 3;

/** A file of an answer that was not sent by then is deleted, as its draft is. */
export const draftDays = 30;

/** Files of one chat that wait to be sent along with a message. */
export const mostUnclaimed = 10;
