import { AreaField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { hasFault } from "./forms/has-fault.ts";
import type { TicketProps } from "./ticket-props.ts";

/** A note for the staff alone; colleagues named in it by @login are told. */
export function NoteForm({ ticket, visit, unsent, desk }: TicketProps) {
  if (!visit.may("ticket.note")) return null;
  const others = desk.colleagues.filter(({ id }) => id !== visit.staff.id);
  return (
    <details class="card" id="note-card" open={hasFault(unsent, "note")}>
      <summary>Thêm ghi chú nội bộ</summary>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/note`}>
        <AreaField
          name="note"
          label="Ghi chú"
          hint="Chỉ nhân viên được xem phiếu này thấy ghi chú. Gõ @ và tên đăng nhập để báo cho đồng nghiệp."
          rows={3}
          maxlength={10_000}
          value={visit.field("note")}
          errors={unsent.errors}
        />
        {others.length > 0 && (
          <details class="reason">
            <summary>Tên đăng nhập của đồng nghiệp</summary>
            <ul class="logins" {...notOurs}>
              {others.map(({ id, login, name }) => (
                <li key={id}>
                  <code>@{login}</code> {name}
                </li>
              ))}
            </ul>
          </details>
        )}
        <button>Lưu ghi chú</button>
      </PostForm>
    </details>
  );
}
