import type { Tx } from "../../db.ts";
import { beginConsent } from "../../zalo/begin-consent.ts";
import { disconnect } from "../../zalo/disconnect.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { callbackUrl, zaloPath } from "./zalo-connect-page.tsx";

/**
 * Begins a consent. The way on is a link: browsers hold a redirect after a form against our own
 * rule that forms go nowhere else (form-action), and Zalo's page redirects to hosts of its own.
 */
export async function connectZalo(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { zalo, publicUrl } = house;
  if (!zalo || !publicUrl) return { kind: "not_found" };
  const redirectUri = callbackUrl(publicUrl);
  const begun = { staffId: visit.staff.id, redirectUri };
  const address = await beginConsent({ ...house, tx }, zalo, begun);
  return { kind: "shown", outcome: "begun", show: async () => goToZalo(address) };
}

function goToZalo(address: string): Shown {
  return {
    title: "Sang trang của Zalo",
    path: zaloPath,
    body: (
      <section class="card narrow">
        <h1>Sang trang của Zalo</h1>
        <p>
          Trên trang của Zalo, xin chọn đúng Official Account của cơ quan rồi bấm cho phép. Zalo sẽ
          đưa anh/chị trở lại đây. Lượt này dùng được trong 10 phút.
        </p>
        <div class="deeds">
          <a class="button main" href={address} rel="noreferrer">
            Mở trang cho phép của Zalo
          </a>
          <a class="button" href={zaloPath}>
            Thôi
          </a>
        </div>
      </section>
    ),
  };
}

export async function showDisconnect(_house: ConsoleHouse, visit: Visit): Promise<Shown> {
  return {
    title: "Ngắt kết nối Zalo OA",
    body: (
      <section class="card narrow">
        <h1>Ngắt kết nối Zalo OA?</h1>
        <p>
          Mã truy cập đã lưu sẽ bị xoá và trợ lý không gửi được tin nào trên Zalo nữa. Lời đáp mới
          sẽ chờ đến khi kết nối lại. Muốn thu hồi hẳn quyền, xin gỡ ứng dụng trong trang quản trị
          của Official Account.
        </p>
        <PostForm csrf={visit.csrf} action={`${zaloPath}/disconnect`}>
          <div class="deeds">
            <button class="danger">Ngắt kết nối</button>
            <a class="button" href={zaloPath}>
              Thôi
            </a>
          </div>
        </PostForm>
      </section>
    ),
  };
}

export async function disconnectZalo(house: ConsoleHouse, tx: Tx): Promise<Deed> {
  if (!house.zalo) return { kind: "not_found" };
  await disconnect({ tx }, house.zalo.oaId);
  return { kind: "done", to: zaloPath, flash: "zalo_disconnected" };
}
