import type { StaffGroupHealth } from "../../channels/staff-group-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { channelLabel } from "../parts/ticket-labels.ts";

/** The staff's group on one channel. */
export function GroupCard({ group }: { group: StaffGroupHealth }) {
  return (
    <section class="card">
      <h3>{`Nhóm trên ${channelLabel(group.channel)}`}</h3>
      <p>
        {group.failure === null ? (
          <span class="tag good">Hoạt động</span>
        ) : (
          <span class="tag bad">Đang trục trặc</span>
        )}
      </p>
      {group.failure !== null && <p class="alert bad">{groupFailureWords(group.failure)}</p>}
      {group.pausedUntil && (
        <p class="alert">Nhóm tạm nghỉ gửi đến {formatDateTime(group.pausedUntil)}.</p>
      )}
      <dl class="facts">
        <dt>Chủ đề đang mở</dt>
        <dd>{group.openTopics}</dd>
        <dt>Chủ đề chờ lập</dt>
        <dd>{group.waitingTopics}</dd>
        <dt>Cần người xem</dt>
        <dd>
          {`${group.doubtfulTopics} chủ đề chưa rõ đã mở hay chưa, ${group.lostPosts} tin chưa gửi được`}
        </dd>
        <dt>Kiểm tra lần cuối</dt>
        <dd>{group.checkedAt ? formatDateTime(group.checkedAt) : "Chưa kiểm tra"}</dd>
      </dl>
    </section>
  );
}

/** The named reason in plain words; a name nobody translated is shown as it is. */
function groupFailureWords(failure: string): string {
  return words[failure] ?? failure;
}

const words: Record<string, string> = {
  kicked: "Trợ lý không còn trong nhóm: xin mời lại.",
  chat_not_found: "Không tìm thấy nhóm: xin xem lại mã nhóm trong cấu hình.",
  not_forum: "Nhóm chưa bật chủ đề: xin bật Chủ đề (Topics) trong cài đặt nhóm.",
  no_right: "Trợ lý chưa được quyền quản lý chủ đề: xin đặt làm quản trị viên của nhóm.",
  not_admin: "Trợ lý chưa phải quản trị viên của nhóm: xin đặt làm quản trị viên.",
  no_topics_right: "Trợ lý chưa có quyền quản lý chủ đề: xin bật quyền đó cho trợ lý.",
  no_delete_right:
    "Trợ lý chưa có quyền xoá tin nhắn: phiếu niêm phong chưa gỡ sạch được khỏi nhóm. Xin bật quyền đó.",
  chat_deleted: "Nhóm đã bị xoá: xin cấu hình nhóm khác.",
  deactivated: "Nhóm đã ngừng dùng: xin cấu hình nhóm khác.",
  conflict: "Có chương trình khác đang dùng cùng mã truy cập của trợ lý.",
  bad_certificate: "Chứng thư của máy chủ Telegram không tin được.",
  forbidden: "Trợ lý không được viết trong nhóm.",
  bad_token: "Telegram không nhận mã truy cập của trợ lý.",
};
