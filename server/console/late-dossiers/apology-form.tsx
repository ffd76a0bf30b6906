import type { ApologyDesk, ApologyLine } from "../../late-dossiers/apology-view.ts";
import { mostReason } from "../../late-dossiers/explain-late.ts";
import { lateReasons } from "../../late-dossiers/late-reasons.ts";
import { dossierHref } from "../dossiers/dossier-labels.ts";
import { AreaField, DayField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

type Props = {
  visit: Visit;
  desk: ApologyDesk;
  draft?: ApologyLine;
  /** What is suggested, or stands in the draft. */
  newDay: string;
  errors: FormErrors;
};

/** Reason and new day; one button shows the letter, the other keeps it. */
export function ApologyForm({ visit, desk, draft, newDay, errors }: Props) {
  return (
    <PostForm
      class="card"
      csrf={visit.csrf}
      action={`${dossierHref(desk.code)}/apology`}
      label="Soạn phiếu xin lỗi"
    >
      <h2>{draft ? "Sửa bản đã soạn" : "Soạn phiếu xin lỗi"}</h2>
      <AreaField
        name="reason"
        label="Lý do trễ hạn"
        hint="Người dân đọc được lý do này trong phiếu và trong tin nhắn."
        rows={3}
        maxlength={mostReason}
        value={visit.field("reason") || (draft?.reason ?? desk.lateReason ?? "")}
        errors={errors}
        required
      />
      <details>
        <summary>Các lý do thường gặp</summary>
        <ul {...notOurs}>
          {lateReasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
      <DayField
        name="newDay"
        label="Ngày hẹn trả mới"
        hint="Một ngày làm việc sau hôm nay và sau ngày hẹn cũ. Ngày gợi ý là 3 ngày làm việc nữa."
        value={visit.field("newDay") || newDay}
        errors={errors}
        required
      />
      <p class="hint">
        Họ tên đầy đủ của người nộp không được lưu ở đây: phiếu để trống dòng “Kính gửi”, xin ghi
        tay hoặc điền trong tệp Word. Số, ngày và chữ ký cũng để trống.
      </p>
      <div class="deeds">
        <button name="step" value="keep">
          Lưu phiếu
        </button>
        <button name="step" value="preview" class="quiet">
          Xem trước
        </button>
      </div>
    </PostForm>
  );
}
