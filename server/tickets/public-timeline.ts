import { showDay } from "../../bot/texts/show-date.ts";
import {
  timelineApologised,
  timelineDueChanged,
  timelineExtended,
  timelineForwarded,
  timelineForwardedSomewhere,
  timelineMerged,
  timelineSplit,
  timelineTexts,
  timelineWithFiles,
} from "../../bot/texts/ticket-timeline.ts";
import type { EventDetails } from "./event-details.ts";
import type { EventKind } from "./ticket.ts";

export type PublicEvent = {
  kind: EventKind;
  at: Date;
  text: string | null;
  details: EventDetails | null;
  isPublic: boolean;
};

export type PublicEntry = {
  at: Date;
  /** What happened, as the citizen reads it. */
  words: string;
  /** What the office wrote to the citizen: an answer, a question, a reason. */
  letter?: string;
};

/**
 * What the citizen sees of a ticket's events, in their order. Never a colleague's name, never what
 * a citizen wrote: who looks may be somebody else with the code.
 */
export function publicTimeline(events: readonly PublicEvent[]): PublicEntry[] {
  return events.flatMap((event) => {
    const words = event.isPublic ? wordsOf(event) : undefined;
    if (words === undefined) return [];
    const letter = toldByOffice.has(event.kind) ? event.text : null;
    return [{ at: event.at, words, ...(letter ? { letter } : {}) }];
  });
}

/** Events whose text was written by the office, for the citizen. */
const toldByOffice: ReadonlySet<EventKind> = new Set([
  "answered",
  "asked",
  "declined",
  "extended",
  "apologised",
]);

/** Undefined: the citizen is not shown that. */
function wordsOf({ kind, details }: PublicEvent): string | undefined {
  switch (kind) {
    case "asked":
    case "answered": {
      const files = details?.attachments?.length ?? 0;
      return files === 0 ? timelineTexts[kind] : timelineWithFiles(timelineTexts[kind], files);
    }
    case "opened":
    case "accepted":
    case "closed":
    case "reopened":
    case "declined":
    case "rated":
    case "unmerged":
    case "attached":
      return timelineTexts[kind];
    case "citizen_wrote":
      return timelineTexts.citizenWrote;
    case "forwarded": {
      const to = details?.unitName ?? details?.outside;
      return to ? timelineForwarded(to) : timelineForwardedSomewhere();
    }
    case "extended":
      return dated(details, timelineExtended);
    case "due_changed":
      return dated(details, timelineDueChanged);
    case "apologised":
      return dated(details, timelineApologised);
    case "merged":
      return details?.code ? timelineMerged(details.code) : undefined;
    case "split":
      return details?.code ? timelineSplit(details.code) : undefined;
    case "assigned":
    case "note":
    case "returned":
    case "erased":
    case "sorted":
    case "took_in":
    case "warned":
    case "linked":
      return undefined;
  }
}

function dated(details: EventDetails | null, words: (day: string) => string): string | undefined {
  return details?.newDue ? words(showDay(new Date(details.newDue))) : undefined;
}
