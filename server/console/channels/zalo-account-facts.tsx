import type { ZaloConnection } from "../../zalo/connection-view.ts";
import { aheadMs } from "../../zalo/open-access.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";

/** Who the account is, and how old its tokens are. */
export function ZaloAccountFacts({ connection }: { connection: ZaloConnection }) {
  const { profile, state, issuedAt, accessExpiresAt, refreshExpiresAt } = connection;
  return (
    <>
      <dt>Tài khoản</dt>
      <dd>
        {profile ? <span {...notOurs}>{profile.name}</span> : "Chưa đọc được tên"}
        {profile?.isVerified !== undefined && (
          <>
            {" "}
            {profile.isVerified ? (
              <span class="tag good">Đã xác thực</span>
            ) : (
              <span class="tag bad">Chưa xác thực</span>
            )}
          </>
        )}
        {profile?.package !== undefined && (
          <span class="sub" {...notOurs}>
            {profile.package}
          </span>
        )}
        {profile?.packageUntil !== undefined && (
          <span class="sub">Gói đến {profile.packageUntil}</span>
        )}
      </dd>
      <dt>Mã truy cập</dt>
      <dd>
        Nhận lúc {formatDateTime(issuedAt)}
        {state === "good" && (
          <>
            <span class="sub">
              Tự đổi mã khoảng {formatDateTime(new Date(accessExpiresAt.getTime() - aheadMs))}
            </span>
            <span class="sub">
              Nếu hệ thống ngừng đến {formatDateTime(refreshExpiresAt)} thì phải kết nối lại.
            </span>
          </>
        )}
      </dd>
    </>
  );
}
