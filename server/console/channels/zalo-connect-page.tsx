import { viewZaloConnection, type ZaloConnection } from "../../zalo/connection-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { problemWords, reauthWords } from "./zalo-connect-words.ts";

export const zaloPath = "/console/channels/zalo";

/** How the Official Account is connected, and the way to connect it. */
export async function showZalo(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const problem = problemWords(visit.query("problem"));
  const connection = house.zalo && (await viewZaloConnection(house.db.prisma, house.zalo.oaId));
  return {
    title: "Kết nối Zalo OA",
    path: zaloPath,
    ...(problem !== undefined && { errors: [{ field: "main", message: problem }] }),
    body: (
      <>
        <p>
          <a href="/console/channels">Về trang Kênh</a>
        </p>
        <h1>Kết nối Zalo OA</h1>
        {house.zalo ? (
          <>
            <StateCard oaId={house.zalo.oaId} connection={connection} />
            <ConnectCard {...{ house, visit, connection }} />
          </>
        ) : (
          <p class="card empty">
            Chưa có Zalo OA nào được cấu hình. Xin đặt ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_ID và
            ZALO_OA_SECRET rồi khởi động lại máy chủ.
          </p>
        )}
      </>
    ),
  };
}

type StateProps = { oaId: string; connection: ZaloConnection | undefined };

function StateCard({ oaId, connection }: StateProps) {
  if (!connection) {
    return (
      <section class="card">
        <p>
          <span class="tag warn">Chưa kết nối</span>
        </p>
        <p>
          Trợ lý chưa được phép gửi tin thay tài khoản. Tin của người dân vẫn nhận được, lời đáp chờ
          đến khi kết nối xong.
        </p>
      </section>
    );
  }
  const { state, failure, failedAt, profile } = connection;
  return (
    <section class="card">
      <p>
        {state === "good" ? (
          <span class="tag good">Đã kết nối</span>
        ) : (
          <span class="tag bad">Cần kết nối lại</span>
        )}
      </p>
      {state === "needs_reauth" && <p class="alert bad">{reauthWords(failure)}</p>}
      <dl class="facts">
        <dt>Tài khoản</dt>
        <dd {...notOurs}>{profile ? `${profile.name} (${oaId})` : oaId}</dd>
        {profile?.isVerified !== undefined && <dt>Xác thực</dt>}
        {profile?.isVerified !== undefined && (
          <dd>{profile.isVerified ? "Đã được Zalo xác thực" : "Chưa được Zalo xác thực"}</dd>
        )}
        {profile?.package !== undefined && <dt>Gói dịch vụ</dt>}
        {profile?.package !== undefined && <dd {...notOurs}>{packageOf(profile)}</dd>}
        <dt>Mã truy cập được cấp</dt>
        <dd>{formatDateTime(connection.issuedAt)}</dd>
        <dt>Mã truy cập dùng được đến</dt>
        <dd>
          {formatDateTime(connection.accessExpiresAt)}
          <span class="sub">Hệ thống tự đổi mã mới trước giờ này.</span>
        </dd>
        <dt>Kết nối giữ được đến</dt>
        <dd>
          {formatDateTime(connection.refreshExpiresAt)}
          <span class="sub">Ngày này lùi thêm mỗi lần đổi mã.</span>
        </dd>
        {failedAt && <dt>Mất kết nối lúc</dt>}
        {failedAt && <dd>{formatDateTime(failedAt)}</dd>}
      </dl>
    </section>
  );
}

function packageOf({ package: name, packageUntil }: NonNullable<ZaloConnection["profile"]>) {
  return packageUntil ? `${name}, ${packageUntil}` : name;
}

type ConnectProps = {
  house: ConsoleHouse;
  visit: Visit;
  connection: ZaloConnection | undefined;
};

function ConnectCard({ house, visit, connection }: ConnectProps) {
  if (!house.publicUrl) {
    return (
      <p class="card empty">
        Zalo cần một địa chỉ công khai để quay về: xin đặt PUBLIC_URL rồi khởi động lại máy chủ.
      </p>
    );
  }
  return (
    <section class="card narrow next" aria-labelledby="connect">
      <h2 id="connect">{connection ? "Kết nối lại" : "Kết nối tài khoản"}</h2>
      <p>
        Anh/chị cần đăng nhập Zalo bằng người quản trị của Official Account. Địa chỉ quay về phải
        được khai trên trang nhà phát triển của Zalo:
      </p>
      <p>
        <code class="secret" {...notOurs}>
          {callbackUrl(house.publicUrl)}
        </code>
      </p>
      <PostForm csrf={visit.csrf} action={zaloPath}>
        <button class="main">{connection ? "Kết nối lại" : "Kết nối tài khoản Zalo OA"}</button>
      </PostForm>
      {connection && (
        <p>
          <a href={`${zaloPath}/disconnect`}>Ngắt kết nối</a>
        </p>
      )}
    </section>
  );
}

/** Where Zalo sends the officer's browser back to. */
export function callbackUrl(publicUrl: URL): string {
  return `${publicUrl.origin}${zaloPath}/callback`;
}
