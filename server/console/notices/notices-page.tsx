import { type NoticeLine, noticePageSize, viewNotices } from "../../notices/notices-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { noticeHref, noticeWords } from "./notice-words.ts";

export async function showNotices(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const asked = visit.query("before");
  const before = /^\d{1,18}$/.test(asked) ? BigInt(asked) : undefined;
  const notices = await viewNotices(house.db.prisma, visit.staff, before);
  const last = notices.length === noticePageSize ? notices.at(-1) : undefined;
  return {
    title: "Thông báo",
    body: (
      <>
        <div class="page-head">
          <h1>Thông báo</h1>
          {notices.some((notice) => !notice.isSeen) && (
            <PostForm csrf={visit.csrf} action="/console/notices/seen">
              <button class="small">Đánh dấu đã đọc tất cả</button>
            </PostForm>
          )}
        </div>
        <div data-live="notices">
          {notices.length === 0 && (
            <p class="card empty">
              Chưa có thông báo nào. Phiếu được giao, lời nhắc của đồng nghiệp và hạn sắp đến sẽ
              hiện ở đây.
            </p>
          )}
          <ul class="plain notices">
            {notices.map((notice) => (
              <Line key={`${notice.id}`} notice={notice} visit={visit} />
            ))}
          </ul>
          <nav class="pages" aria-label="Trang">
            {before !== undefined && <a href="/console/notices">Mới nhất</a>}
            {last && <a href={`/console/notices?before=${last.id}`}>Cũ hơn</a>}
          </nav>
        </div>
      </>
    ),
  };
}

function Line({ notice, visit }: { notice: NoticeLine; visit: Visit }) {
  const { id, kind, at, isSeen, code, details } = notice;
  const href = noticeHref(kind, code);
  return (
    <li class={isSeen ? "card notice" : "card notice is-new"}>
      <div>
        <p>
          {!isSeen && <span class="tag new">Mới</span>}{" "}
          {href && code && (
            <a class="code" href={href}>
              {code}
            </a>
          )}{" "}
          <span>{noticeWords(kind, details)}</span> {href && !code && <a href={href}>Mở</a>}
        </p>
        <p class="sub">
          <span>{formatDateTime(at)}</span>
          {details.by && (
            <>
              {" · "}
              <span {...notOurs}>{details.by}</span>
            </>
          )}
        </p>
      </div>
      {!isSeen && (
        <PostForm csrf={visit.csrf} action={`/console/notices/${id}/seen`}>
          <button class="small" aria-label={`Đã đọc: ${noticeWords(kind, details)} ${code ?? ""}`}>
            Đã đọc
          </button>
        </PostForm>
      )}
    </li>
  );
}
