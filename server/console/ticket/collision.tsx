import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { eventLabels } from "./event-words.ts";
import type { TicketProps } from "./ticket-props.ts";

/** Somebody was quicker: what they said, beside what was not sent. */
export function Collision({ ticket, visit, unsent }: TicketProps) {
  const { collidedAfter } = unsent;
  if (collidedAfter === undefined) return null;
  const news = ticket.timeline.filter(
    ({ id, isPublic, staffId }) => id > collidedAfter && isPublic && staffId !== visit.staff.id,
  );
  return (
    <div class="side-by-side">
      <section aria-labelledby="collision-theirs">
        <h3 id="collision-theirs">Vừa có trên phiếu</h3>
        {news.map((entry) => (
          <div key={`${entry.id}`} class="theirs-now">
            <p class="sub">
              <strong>{eventLabels[entry.kind]}</strong>{" "}
              {entry.staffName && <span {...notOurs}>{entry.staffName}</span>}{" "}
              <span>{formatDateTime(entry.at)}</span>
            </p>
            {entry.text && (
              <p class="words" {...notOurs}>
                {entry.text}
              </p>
            )}
          </div>
        ))}
      </section>
      <section aria-labelledby="collision-ours">
        <h3 id="collision-ours">Câu của anh/chị, chưa gửi</h3>
        <p class="words" {...notOurs}>
          {visit.field("answer")}
        </p>
      </section>
    </div>
  );
}
