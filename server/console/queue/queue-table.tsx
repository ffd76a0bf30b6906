import type { QueueItem } from "../../tickets/queue-view.ts";
import { DueDate } from "../parts/due-date.tsx";
import { channelLabel, kindLabels } from "../parts/ticket-labels.ts";
import { TicketTags } from "../parts/ticket-tags.tsx";

export function QueueTable({ items, now }: { items: QueueItem[]; now: Date }) {
  return (
    <table class="cards">
      <caption class="unseen">Danh sách phiếu</caption>
      <thead>
        <tr>
          <th scope="col">Mã phiếu</th>
          <th scope="col">Nội dung</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Hạn trả lời</th>
          <th scope="col">Kênh</th>
          <th scope="col">Người xử lý</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.code}>
            <th scope="row" class="code">
              <a href={`/console/tickets/${item.code}`}>{item.code}</a>
            </th>
            <td>
              {item.summary}
              <span class="sub">
                {kindLabels[item.kind]} · {item.category}
              </span>
            </td>
            <td>
              <TicketTags ticket={item} />
            </td>
            <td>
              <DueDate ticket={item} now={now} />
            </td>
            <td data-label="Kênh">{channelLabel(item.channel)}</td>
            <td data-label="Người xử lý">{item.assignee?.name ?? "Chưa giao"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
