import type { TicketPage, TimelineEntry } from "../../tickets/ticket-page.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { detailsOf, eventLabels } from "./event-words.ts";

/** The talk and everything that happened, oldest first; what only the staff sees is marked. */
export function TicketTimeline({ ticket }: { ticket: TicketPage }) {
  return (
    <ol class="talk">
      {ticket.timeline.map((entry) => (
        <Entry key={`${entry.id}`} entry={entry} text={textOf(entry, ticket)} />
      ))}
    </ol>
  );
}

/** The opening event carries no words of its own: they stand in the ticket. */
function textOf(entry: TimelineEntry, ticket: TicketPage): string | undefined {
  return entry.kind === "opened" ? ticket.what : entry.text;
}

function Entry({ entry, text }: { entry: TimelineEntry; text: string | undefined }) {
  return (
    <li class={classOf(entry, text)}>
      <p class="sub">
        <strong>{eventLabels[entry.kind]}</strong>{" "}
        {entry.staffName ? (
          <span {...notOurs}>{entry.staffName}</span>
        ) : (
          <span>{actorWords[entry.actor]}</span>
        )}{" "}
        <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time>{" "}
        {!entry.isPublic && <span class="tag">Chỉ nội bộ</span>}
      </p>
      {text && (
        <p class="words" {...notOurs}>
          {text}
        </p>
      )}
      <Details entry={entry} />
    </li>
  );
}

function Details({ entry }: { entry: TimelineEntry }) {
  const details = detailsOf(entry.details);
  if (details.length === 0) return null;
  return (
    <ul class="details">
      {details.map(({ label, value, isNotOurs, code }) => (
        <li key={label}>
          <span>{label}</span>{" "}
          {code ? (
            <a class="code" href={`/console/tickets/${code}`}>
              {code}
            </a>
          ) : (
            <strong {...(isNotOurs ? notOurs : {})}>{value}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

function classOf(entry: TimelineEntry, text: string | undefined): string {
  if (text === undefined) return "event";
  if (!entry.isPublic) return "inner";
  return entry.actor === "citizen" ? "theirs" : "ours";
}

const actorWords: Record<TimelineEntry["actor"], string> = {
  citizen: "Người dân",
  staff: "Cán bộ",
  system: "Hệ thống",
};
