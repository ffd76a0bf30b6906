import type { Calendars } from "../../calendar/calendars.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { QueueItem } from "../../tickets/queue-view.ts";
import { DueDate } from "../parts/due-date.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel, kindLabels } from "../parts/ticket-labels.ts";
import { TicketTags } from "../parts/ticket-tags.tsx";
import { bulkFormId } from "./bulk-form.tsx";

type Props = { items: QueueItem[]; now: Date; calendars: Calendars; isChoosing: boolean };

/** One ticket a row; on a phone each becomes a card. */
export function QueueTable({ items, now, calendars, isChoosing }: Props) {
  return (
    <table class="cards queue">
      <caption class="unseen">Danh sách phiếu</caption>
      <thead>
        <tr>
          {isChoosing && (
            <td>
              <span class="unseen">Chọn</span>
            </td>
          )}
          <th scope="col">Mã phiếu</th>
          <th scope="col">Nội dung</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Hạn trả lời</th>
          <th scope="col">Nơi xử lý</th>
          <th scope="col">Kênh</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row
            key={item.code}
            {...{ item, now, isChoosing, calendar: calendars.of(item.unit?.id) }}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<Props, "now" | "isChoosing"> & { item: QueueItem; calendar: WorkingCalendar };

function Row({ item, now, isChoosing, calendar }: RowProps) {
  return (
    <tr class={item.isLate ? "is-late" : undefined} data-key-row>
      {isChoosing && (
        <td class="choose">
          <input
            type="checkbox"
            form={bulkFormId}
            name="code"
            value={item.code}
            aria-label={`Chọn phiếu ${item.code}`}
          />
        </td>
      )}
      <th scope="row" class="code">
        <a href={`/console/tickets/${item.code}`}>{item.code}</a>
      </th>
      <td>
        <span {...notOurs}>{item.summary}</span>
        <span class="sub">
          <span>{kindLabels[item.kind]}</span> · <span>{item.category}</span>
        </span>
      </td>
      <td>
        <TicketTags ticket={item} />
      </td>
      <td>
        <DueDate {...{ ticket: item, now, calendar }} />
      </td>
      <td>
        {item.assignee ? <span {...notOurs}>{item.assignee}</span> : <span>Chưa giao</span>}
        {item.unit && (
          <span class="sub" {...notOurs}>
            {item.unit.name}
          </span>
        )}
      </td>
      <td data-label="Kênh">{channelLabel(item.channel)}</td>
    </tr>
  );
}
