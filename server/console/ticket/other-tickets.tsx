import type { RelatedTicket } from "../../tickets/ticket-page.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { statusLabels } from "../parts/ticket-labels.ts";
import type { TicketProps } from "./ticket-props.ts";

/** What this ticket has to do with others: merged, split, the same person's, perhaps the same. */
export function OtherTickets({ ticket, desk }: TicketProps) {
  return (
    <>
      <Tickets title="Phiếu gộp và tách" tickets={ticket.related.map(relatedLine)} />
      <Tickets title="Có thể cùng một việc" tickets={desk.similar} />
      <Tickets title="Phiếu khác của người này" tickets={ticket.others} />
    </>
  );
}

type Line = {
  code: string;
  status: RelatedTicket["status"];
  summary?: string;
  openedAt?: Date;
  relation?: string;
};

function relatedLine({ code, status, relation }: RelatedTicket): Line {
  return { code, status, relation: relationLabels[relation] };
}

const relationLabels: Record<RelatedTicket["relation"], string> = {
  goes_on_in: "Phiếu này tiếp tục ở đó",
  took_in: "Đã gộp vào phiếu này",
  split_from: "Phiếu này tách từ đó",
  split_off: "Tách ra từ phiếu này",
};

function Tickets({ title, tickets }: { title: string; tickets: readonly Line[] }) {
  if (tickets.length === 0) return null;
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain">
        {tickets.map(({ code, status, summary, openedAt, relation }) => (
          <li key={code}>
            <a class="code" href={`/console/tickets/${code}`}>
              {code}
            </a>{" "}
            <span class="tag">{statusLabels[status]}</span>
            {summary && (
              <span class="sub" {...notOurs}>
                {summary}
              </span>
            )}
            {relation && <span class="sub">{relation}</span>}
            {openedAt && <span class="sub">{formatDate(openedAt)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
