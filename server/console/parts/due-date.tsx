import type { TicketStatus } from "../../../bot/desk.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { dueWords } from "./due-words.ts";
import { formatDate } from "./format-time.ts";

type Props = {
  ticket: { dueAt?: Date; status: TicketStatus };
  now: Date;
  calendar: WorkingCalendar;
};

/** The date in words and as a date: the colour only says the same once more. */
export function DueDate({ ticket, now, calendar }: Props) {
  if (!ticket.dueAt) return <span>Không có hạn</span>;
  const due = dueWords(ticket, now, calendar);
  return (
    <>
      {due && <span class={`due ${due.tone}`}>{due.words}</span>}
      <span class="sub nowrap">hạn {formatDate(ticket.dueAt)}</span>
    </>
  );
}
