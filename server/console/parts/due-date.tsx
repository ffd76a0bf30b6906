import type { TicketStatus } from "../../../bot/desk.ts";
import { dueWords } from "./due-words.ts";
import { formatDate } from "./format-time.ts";

type Props = { ticket: { dueAt?: Date; status: TicketStatus }; now: Date };

export function DueDate({ ticket, now }: Props) {
  if (!ticket.dueAt) return <span>Không có hạn</span>;
  const due = dueWords(ticket, now);
  return (
    <>
      {due && <span class={`nowrap ${due.tone}`}>{due.words}</span>}
      <span class="sub nowrap">hạn {formatDate(ticket.dueAt)}</span>
    </>
  );
}
