import { nextStatus } from "../../../tickets/ticket.ts";
import { AreaField, InputField } from "../../parts/field.tsx";
import { formatDate } from "../../parts/format-time.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";
import { UnitField } from "./unit-field.tsx";

/** To a unit of the house, or to a body outside of it. */
export function ForwardForm({ ticket, visit, unsent, desk, now }: TicketProps) {
  if (!visit.may("ticket.forward") || !nextStatus(ticket.status, "forward")) return null;
  const action = `/console/tickets/${ticket.code}/forward`;
  const { proposed, forwardBy } = desk.forms;
  return (
    <details class="card" id="forward" open={hasFault(unsent, "unit", "outside", "why")}>
      <summary>Chuyển phiếu</summary>
      <p class={forwardBy < now ? "hint late" : "hint"}>
        <span>
          Việc không thuộc trách nhiệm phải chuyển trong 5 ngày làm việc (Nghị định 20/2008/NĐ-CP,
          Điều 9): trước hết ngày
        </span>{" "}
        <span>{formatDate(forwardBy)}</span>.
      </p>
      <PostForm csrf={visit.csrf} action={action} label="Chuyển đến đơn vị của ngành">
        <UnitField
          name="unit"
          label="Đơn vị của ngành"
          hint="Ghi tên trường, xã hoặc phường. Hẹn trả lời không đổi; người dân được báo nơi đến."
          value={visit.field("unit") || (proposed ?? "")}
          errors={unsent.errors}
        />
        <InputField
          name="why"
          label="Lời nhắn cho đơn vị đó"
          hint="Không bắt buộc. Người dân không thấy."
          maxlength={1000}
          value={visit.field("why")}
          errors={unsent.errors}
        />
        <button name="to" value="unit">
          Chuyển đến đơn vị này
        </button>
      </PostForm>
      <PostForm csrf={visit.csrf} action={action} label="Chuyển đến cơ quan khác">
        <AreaField
          name="outside"
          label="Cơ quan khác có thẩm quyền"
          hint="Tên cơ quan được báo cho người dân. Đồng hồ của phiếu dừng trong khi cơ quan đó giữ việc."
          rows={2}
          maxlength={200}
          value={visit.field("outside")}
          errors={unsent.errors}
        />
        <button name="to" value="outside">
          Chuyển đến cơ quan khác
        </button>
      </PostForm>
    </details>
  );
}
