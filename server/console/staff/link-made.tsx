import { linkHours } from "../../staff/create-link.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";

/** Shown in the answer to the POST itself, because only the link's hash is kept. */
export function linkMade(house: ConsoleHouse, linkPath: string): Shown {
  const url = house.publicUrl ? new URL(linkPath, house.publicUrl).href : linkPath;
  return {
    title: "Liên kết đăng nhập",
    body: (
      <section class="card narrow">
        <h1>Liên kết đăng nhập</h1>
        <p>
          Xin gửi liên kết này cho đúng người đó. Liên kết chỉ dùng được một lần, trong {linkHours}{" "}
          giờ, và không xem lại được.
        </p>
        <p>
          <code class="secret">{url}</code>
        </p>
        <p>
          <a href="/console/staff">Về danh sách nhân viên</a>
        </p>
      </section>
    ),
  };
}
