import type { VNode } from "preact";
import type { ZaloConnection } from "../../zalo/connection-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { zaloPath } from "./zalo-connect-page.tsx";
import { reauthWords } from "./zalo-connect-words.ts";

/** Why nothing leaves before a person has given consent; undefined: all is well. */
export function zaloAlarm(
  connection: ZaloConnection | undefined,
  mayConnect: boolean,
): VNode | undefined {
  if (connection?.state === "good") return undefined;
  return (
    <div class="alert bad">
      {connection ? (
        <p>
          {reauthWords(connection.failure)}
          {connection.failedAt && <span class="sub">{formatDateTime(connection.failedAt)}</span>}
        </p>
      ) : (
        <p>Tài khoản chưa được kết nối: thư cho người dân đang chờ.</p>
      )}
      {mayConnect ? (
        <p>
          <a class="button main" href={zaloPath}>
            {connection ? "Kết nối lại" : "Kết nối tài khoản Zalo OA"}
          </a>
        </p>
      ) : (
        <p>Xin báo người quản trị kết nối ở trang này.</p>
      )}
    </div>
  );
}
