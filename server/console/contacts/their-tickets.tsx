import type { TheirTicket } from "../../contacts/person-view.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel, kindLabels } from "../parts/ticket-labels.ts";
import { TicketTags } from "../parts/ticket-tags.tsx";

/** Somebody's tickets, newest first. */
export function TheirTickets({ tickets }: { tickets: readonly TheirTicket[] }) {
  return (
    <table class="cards">
      <caption class="unseen">Các phiếu</caption>
      <thead>
        <tr>
          <th scope="col">Mã phiếu</th>
          <th scope="col">Nội dung</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <tr key={ticket.code}>
            <th scope="row" class="code">
              <a href={`/console/tickets/${ticket.code}`}>{ticket.code}</a>
              <span class="sub">{formatDate(ticket.openedAt)}</span>
            </th>
            <td>
              <span {...notOurs}>{ticket.summary}</span>
              <span class="sub">{kindLabels[ticket.kind]}</span>
              <span class="sub">{channelLabel(ticket.channel)}</span>
            </td>
            <td>
              <TicketTags ticket={ticket} />
              {ticket.dueAt && <span class="sub nowrap">hạn {formatDate(ticket.dueAt)}</span>}
              {ticket.rating && <span class="sub">đánh giá {ticket.rating}/5 sao</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
