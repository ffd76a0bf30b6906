import { awaitsStaff } from "../../../tickets/ticket.ts";
import { AreaField, InputField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";
import { LetterPreview } from "./letter-preview.tsx";

/** The letter of apology with a new date: all is filled in, one press sends it. */
export function ApologiseForm({ ticket, visit, unsent, desk }: TicketProps) {
  const runs = ticket.dueAt !== undefined && awaitsStaff(ticket.status);
  const isLeft = desk.forms.apologies < desk.forms.apologiesAllowed;
  if (!visit.may("ticket.apologise") || !runs || !isLeft) return null;
  const isOpen = unsent.apology !== undefined || hasFault(unsent, "apologyDays", "apologyReason");
  return (
    <details class="card" id="apologise" open={isOpen || ticket.isLate}>
      <summary>Gửi phiếu xin lỗi và hẹn lại ngày</summary>
      {unsent.apology && <LetterPreview letter={unsent.apology} hasChat={!!ticket.contact} />}
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/apologise`}>
        <InputField
          name="apologyDays"
          label="Hẹn lại sau bao nhiêu ngày làm việc"
          hint="Tính từ hôm nay; phiếu chưa đến hạn thì tính từ hạn."
          type="number"
          min={1}
          max={60}
          value={visit.field("apologyDays") || "3"}
          errors={unsent.errors}
        />
        <AreaField
          name="apologyReason"
          label="Lý do"
          hint="Người dân đọc được lý do này trong thư xin lỗi."
          rows={2}
          maxlength={1000}
          value={visit.field("apologyReason") || usualReason}
          errors={unsent.errors}
        />
        <div class="deeds">
          <button name="step" value="send">
            Gửi thư xin lỗi
          </button>
          <button name="step" value="preview">
            Xem trước thư
          </button>
        </div>
      </PostForm>
    </details>
  );
}

const usualReason = "Việc cần thêm thời gian xác minh.";
