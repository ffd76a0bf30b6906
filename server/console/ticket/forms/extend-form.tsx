import { awaitsStaff } from "../../../tickets/ticket.ts";
import { AreaField, InputField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";

/** More time, with a reason that the citizen reads. */
export function ExtendForm({ ticket, visit, unsent }: TicketProps) {
  const runs = ticket.dueAt !== undefined && awaitsStaff(ticket.status);
  if (!visit.may("ticket.extend") || !runs) return null;
  return (
    <details class="card" id="extend" open={hasFault(unsent, "extendDays", "extendReason")}>
      <summary>Gia hạn</summary>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/extend`}>
        <InputField
          name="extendDays"
          label="Thêm bao nhiêu ngày làm việc"
          hint="Tính tiếp từ hạn hiện nay."
          type="number"
          min={1}
          max={60}
          value={visit.field("extendDays") || "3"}
          errors={unsent.errors}
        />
        <AreaField
          name="extendReason"
          label="Lý do gia hạn"
          hint="Người dân nhận được ngày hẹn mới và lý do này."
          rows={2}
          maxlength={1000}
          value={visit.field("extendReason")}
          errors={unsent.errors}
        />
        <button>Gia hạn và báo người dân</button>
      </PostForm>
    </details>
  );
}
