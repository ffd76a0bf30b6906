import type { CallItem } from "../../hotline/call-log-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";

type Props = { call: CallItem; visit: Visit; now: Date };

/** Of a missed call: by when to call back, or that it was done. */
export function CalledBack({ call, visit, now }: Props) {
  if (call.outcome !== "missed") return null;
  if (call.calledBackAt) {
    return <p class="sub">Đã gọi lại lúc {formatDateTime(call.calledBackAt)}</p>;
  }
  if (!call.callBackBy) return <p class="sub">Số ẩn nên không gọi lại được.</p>;
  const isLate = call.callBackBy < now;
  return (
    <div class="stacked">
      <p class={isLate ? "late" : "near"}>
        <span>{isLate ? "Quá hạn gọi lại" : "Gọi lại trước"}</span>{" "}
        <span class="nowrap">{formatDateTime(call.callBackBy)}</span>
      </p>
      <div class="deeds">
        <PostForm csrf={visit.csrf} action="/console/hotline/look" label="Gọi lại">
          <input type="hidden" name="phone" value={call.phone} />
          <button class="small">Mở màn hình gọi</button>
        </PostForm>
        <PostForm csrf={visit.csrf} action={`/console/hotline/calls/${call.id}/called-back`}>
          <button class="small">Đã gọi lại</button>
        </PostForm>
      </div>
    </div>
  );
}
