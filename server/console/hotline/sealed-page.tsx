import { spellCode } from "../../../bot/texts/hotline.ts";
import type { SavedCall } from "../../hotline/save-call.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";
import { HotlineTabs } from "./hotline-tabs.tsx";

/** The only time that the operator sees the code of a ticket they may not open any more. */
export function showSealed(ticket: NonNullable<SavedCall["ticket"]>): Shown {
  const { code, dueAt } = ticket;
  return {
    title: "Đã lưu, chỉ thanh tra xem",
    path: "/console/hotline",
    body: (
      <>
        <link rel="stylesheet" href="/assets/hotline.css" />
        <HotlineTabs current="call" />
        <section class="card" data-saved>
          <h1>Đã chuyển riêng cho bộ phận thanh tra</h1>
          <p>
            Xin đọc mã phiếu cho người gọi ngay. Trang này chỉ hiện một lần; sau đó chỉ thanh tra
            xem được phiếu.
          </p>
          <p class="read-aloud code" data-saved-code {...notOurs}>
            {code}
          </p>
          <p class="read-aloud" {...notOurs}>
            {spellCode(code)}
          </p>
          {dueAt && (
            <p>
              Hạn trả lời: <strong>{formatDate(dueAt)}</strong>
            </p>
          )}
          <p>
            <a class="button main" href="/console/hotline">
              Cuộc gọi mới
            </a>
          </p>
        </section>
      </>
    ),
  };
}
