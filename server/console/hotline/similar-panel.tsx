import type { SimilarTicket } from "../../tickets/similar-tickets-view.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { statusLabels } from "../parts/ticket-labels.ts";

/** Open tickets that may be about the same matter, while it is being written. */
export function SimilarPanel({ similar }: { similar: readonly SimilarTicket[] }) {
  if (similar.length === 0) return null;
  return (
    <div class="similar">
      <h3>Có thể trùng với phiếu đang mở</h3>
      <ul class="plain">
        {similar.map(({ code, summary, place, status, openedAt }) => (
          <li key={code}>
            <a href={`/console/tickets/${code}`} target="_blank" class="code">
              {code}
            </a>{" "}
            <span class="tag">{statusLabels[status]}</span> <span>{formatDate(openedAt)}</span>
            <span class="sub" {...notOurs}>
              {summary}
            </span>
            {place && (
              <span class="sub" {...notOurs}>
                {place}
              </span>
            )}
            <button class="small" name="join" value={code}>
              Ghi thêm vào phiếu này
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
