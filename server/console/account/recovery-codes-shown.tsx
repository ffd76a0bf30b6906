import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";

/** Shown in the answer to the POST itself, because only the hashes are kept. */
export function recoveryCodesShown(codes: readonly string[]): Shown {
  return {
    title: "Mã dự phòng",
    body: (
      <section class="card narrow">
        <h1>Mã dự phòng</h1>
        <p class="alert">
          Xin in hoặc chép lại ngay và cất nơi kín: các mã này chỉ hiện một lần. Mỗi mã dùng được
          một lần thay cho mã trên điện thoại, khi anh/chị không có điện thoại bên mình.
        </p>
        <ol class="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code {...notOurs}>{code}</code>
            </li>
          ))}
        </ol>
        <p>
          <a class="button main" href="/console/account">
            Tôi đã cất các mã này
          </a>
        </p>
      </section>
    ),
  };
}
