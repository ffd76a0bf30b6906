import { declineGrounds } from "../../../tickets/decline-grounds.ts";
import { nextStatus } from "../../../tickets/ticket.ts";
import { AreaField, SelectField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";

type Props = Pick<TicketProps, "ticket" | "visit" | "unsent">;

/** Declining needs a legal ground, chosen from the list. */
export function DeclineForm({ ticket, visit, unsent }: Props) {
  if (!visit.may("ticket.decline") || !nextStatus(ticket.status, "decline")) return null;
  return (
    <details class="card" id="decline" open={hasFault(unsent, "ground", "words")}>
      <summary>Từ chối phiếu</summary>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/decline`}>
        <SelectField
          name="ground"
          label="Căn cứ từ chối"
          hint="Người dân nhận được căn cứ này. Việc thuộc cơ quan khác thì xin chuyển phiếu, không từ chối."
          value={visit.field("ground")}
          options={[{ value: "", label: "Chọn một căn cứ" }, ...options]}
          errors={unsent.errors}
        />
        <AreaField
          name="words"
          label="Lời giải thích thêm"
          hint="Gửi cho người dân cùng với căn cứ, ví dụ cơ quan nào đang giải quyết."
          rows={3}
          maxlength={10_000}
          value={visit.field("words")}
          errors={unsent.errors}
        />
        <button class="danger">Từ chối và báo người dân</button>
      </PostForm>
    </details>
  );
}

const options = declineGrounds.map(({ id, label, rule }) => ({
  value: id,
  label: rule ? `${label} (${rule})` : label,
}));
