import { type DossierState } from "../../../bot/dossier-desk.ts";
import { stateNames } from "../../dossiers/dossier.ts";
import type { DossierHistory as Events, StaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";

type Event = Events[number];

/** Each change as its source told it, the oldest first; what an undone import told is struck out. */
export function DossierHistory({ dossier, mayOpen }: { dossier: StaffDossier; mayOpen: boolean }) {
  if (dossier.events.length === 0) {
    return <p class="empty">Chưa có diễn biến nào được ghi lại.</p>;
  }
  return (
    <ol class="talk">
      {dossier.events.map((event) => (
        <li key={`${event.id}`} class="event">
          <p class="sub">
            <time dateTime={event.at.toISOString()}>{formatDateTime(event.at)}</time> ·{" "}
            {event.undone && <span class="tag warn">Đã hoàn tác</span>}{" "}
            <Source event={event} mayOpen={mayOpen} />
          </p>
          {event.undone ? (
            <del>
              <What event={event} />
            </del>
          ) : (
            <What event={event} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Source({ event, mayOpen }: { event: Event; mayOpen: boolean }) {
  if (!event.import) return <span {...notOurs}>{event.source}</span>;
  const { id, fileName } = event.import;
  return mayOpen ? (
    <a href={`/console/dossiers/imports/${id}`} {...notOurs}>
      {fileName}
    </a>
  ) : (
    <span {...notOurs}>{fileName}</span>
  );
}

function What({ event }: { event: Event }) {
  return (
    <>
      <strong>{heading(event)}</strong>
      {event.kind === "due" && event.oldDueOn && (
        <span class="sub">ngày hẹn trước đó {formatDate(event.oldDueOn)}</span>
      )}
      {event.kind === "created" && event.dueOn && (
        <span class="sub">hẹn trả {formatDate(event.dueOn)}</span>
      )}
      {event.office && (
        <span class="sub" {...notOurs}>
          {[event.office, event.department].filter(Boolean).join(", ")}
        </span>
      )}
      {event.remark && (
        <p class="words" {...notOurs}>
          {event.remark}
        </p>
      )}
    </>
  );
}

function heading({ kind, state, dueOn }: Event): string {
  const name = state === null ? "" : stateNames[state as DossierState];
  switch (kind) {
    case "created":
      return `Hồ sơ vào hệ thống: ${name}`;
    case "state":
      return name;
    case "due":
      return dueOn ? `Hẹn trả ngày ${formatDate(dueOn)}` : "Bỏ ngày hẹn trả";
    case "remark":
      return "Đổi ghi chú của nơi xử lý";
    case "moved":
      return "Chuyển nơi xử lý";
    case "undone":
      return `Trở lại như trước: ${name}`;
    default:
      return kind;
  }
}
