import { AreaField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { TicketProps } from "./ticket-props.ts";

export function NoteForm({ ticket, visit, unsent }: TicketProps) {
  if (!visit.may("ticket.note")) return null;
  return (
    <details class="card" open={hasFault("note", unsent)}>
      <summary>Thêm ghi chú nội bộ</summary>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/note`}>
        <AreaField
          name="note"
          label="Ghi chú"
          hint="Chỉ nhân viên được xem phiếu này thấy ghi chú."
          rows={3}
          maxlength={10_000}
          value={visit.field("note")}
          errors={unsent.errors}
        />
        <button>Lưu ghi chú</button>
      </PostForm>
    </details>
  );
}

function hasFault(field: string, unsent: TicketProps["unsent"]): boolean {
  return unsent.errors.some((error) => error.field === field);
}
