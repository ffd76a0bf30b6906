import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";

/** Shown in the answer to the POST itself, because only the key's hash is kept. */
export function tokenMade(house: ConsoleHouse, token: string): Shown {
  return {
    title: "Khóa mới",
    path: "/console/tokens",
    body: (
      <section class="card">
        <h1>Khóa mới</h1>
        <p class="alert">
          Xin chép khóa này ngay và cất vào nơi an toàn: khóa chỉ hiện một lần và không xem lại
          được.
        </p>
        <p>
          <code class="secret" {...notOurs}>
            {token}
          </code>
        </p>
        <h2>Gửi một tệp bằng khóa này</h2>
        <p>Chạy thử, chưa ghi gì:</p>
        <pre class="secret" tabIndex={0} {...notOurs}>
          {example(house, "?dryRun=1")}
        </pre>
        <p>Nhập thật thì bỏ phần “?dryRun=1”.</p>
        <p>
          <a href="/console/tokens">Về danh sách khóa</a>
        </p>
      </section>
    ),
  };
}

/** The key comes from the environment of the other software: it belongs into no command line. */
function example({ publicUrl }: ConsoleHouse, query: string): string {
  const url = new URL(`/api/dossiers/import${query}`, publicUrl ?? "http://localhost:3000");
  return [
    "export DAN_HOI_KEY='…'",
    `curl "${url.href}" --data-binary @ho-so.csv \\`,
    '  -H "Authorization: Bearer $DAN_HOI_KEY" -H "Content-Type: text/csv"',
  ].join("\n");
}
