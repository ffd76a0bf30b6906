import type { TicketPage, TimelineEntry } from "../../tickets/ticket-page.ts";
import type { EventKind } from "../../tickets/ticket.ts";
import { formatDateTime } from "../parts/format-time.ts";

/** Everything that happened, oldest first; what only the staff sees is marked as such. */
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
  const who = entry.staffName ?? actorWords[entry.actor];
  return (
    <li class={classOf(entry, text)}>
      <span class="sub">
        {who} {kindWords[entry.kind]}, {formatDateTime(entry.at)}
        {!entry.isPublic && " · chỉ nội bộ"}
      </span>
      {text && <p class="words">{text}</p>}
    </li>
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

const kindWords: Record<EventKind, string> = {
  opened: "gửi phiếu",
  accepted: "tiếp nhận",
  assigned: "giao việc",
  answered: "trả lời",
  asked: "hỏi thêm",
  citizen_wrote: "viết thêm",
  note: "ghi chú",
  closed: "đóng phiếu",
  reopened: "mở lại phiếu",
  declined: "từ chối",
  rated: "chấm điểm",
  returned: "trả cuộc trò chuyện về cho trợ lý tự động",
  erased: "xoá dữ liệu cá nhân",
  forwarded: "chuyển phiếu",
  extended: "gia hạn",
  sorted: "đổi phân loại",
  merged: "gộp phiếu này vào phiếu khác",
  unmerged: "bỏ gộp",
  took_in: "nhận một phiếu gộp vào",
  split: "tách phiếu",
  due_changed: "đổi hạn trả lời",
  warned: "nhắc hạn",
  apologised: "gửi thư xin lỗi và hẹn lại",
  attached: "thêm tệp",
  linked: "nối với cuộc trò chuyện",
};
