import type { ReplyFile } from "../../bot/reply.ts";

/** What an event tells besides words; which keys it has depends on its kind. No citizen's words. */
export type EventDetails = {
  /** assigned, forwarded, sorted: whom or what it went to; an id, with its name as it was then. */
  staffId?: string;
  staffName?: string;
  unitId?: string;
  unitName?: string;
  /** forwarded: a body outside the house. */
  outside?: string;
  /** sorted */
  kind?: string;
  category?: string;
  /** merged, unmerged, took_in, split: the other ticket. */
  code?: string;
  /** extended, due_changed, apologised: ISO instants. */
  oldDue?: string;
  newDue?: string;
  /** warned: 50, 80 or 100 % of the time. */
  percent?: number;
  /** due_changed: the decision of the calendar, and its version. */
  decision?: string;
  calendarId?: string;
  /** declined: id of the legal reason. */
  reason?: string;
  /** attached, answered, asked: ids of the attachments. */
  attachments?: string[];
};

/** What an answer tells of the files that go with it. */
export function detailsOfFiles(files: readonly ReplyFile[]): { details?: EventDetails } {
  return files.length === 0 ? {} : { details: { attachments: files.map(({ id }) => id) } };
}
