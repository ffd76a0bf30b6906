import { publishVersion, type PublishVersionRefusal } from "../../../catalogue/publish-version.ts";
import type { Tx } from "../../../db.ts";
import type { Deed } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { FormError } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { showPublishVersion } from "./publish-version-page.tsx";
import { showVersion } from "./version-page.tsx";

/** Publishes a reviewed edit whose effect the person has seen. */
export async function publishEdit(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { clock, gate } = house;
  const id = visit.param("id");
  const done = await publishVersion(
    { tx, clock, gate },
    {
      id,
      staffId: visit.staff.id,
      digest: visit.field("digest"),
      isConfirmed: visit.field("confirmed") === "yes",
      from: visit.field("from"),
      to: visit.field("to"),
    },
  );
  const target = `version ${id}`.slice(0, 60);
  const to = `/console/knowledge/versions/${id}`;
  if (done.ok) return { kind: "done", to, flash: "edit_published", target };
  const { reason } = done;
  if (reason === "no_such_version") return { kind: "not_found" };
  const errors = [faults[reason]];
  const show = reason === "not_now" || reason === "not_reviewed" ? showVersion : showPublishVersion;
  return { kind: "refused", reason, target, show: () => show(house, visit, errors) };
}

const faults: Record<Exclude<PublishVersionRefusal, "no_such_version">, FormError> = {
  not_now: { field: "main", message: "Có người đã làm việc này rồi. Xin xem lại tình trạng." },
  not_reviewed: { field: "main", message: "Bản này chưa được duyệt." },
  bad_dates: { field: "to", message: "Xin nhập ngày có thật, ngày cuối không trước ngày đầu." },
  date_past: { field: "from", message: "Ngày có hiệu lực không được ở quá khứ." },
  draft_changed: {
    field: "main",
    message: "Kiến thức vừa thay đổi. Xin xem lại kết quả kiểm tra rồi xuất bản.",
  },
  not_checked: {
    field: "main",
    message: "Kết quả kiểm tra đã cũ. Xin xem kết quả mới ở dưới rồi xuất bản.",
  },
  breaks_questions: {
    field: "confirmed",
    message: "Thay đổi này làm hỏng một số câu kiểm tra. Xin đọc và đánh dấu đồng ý.",
  },
};
