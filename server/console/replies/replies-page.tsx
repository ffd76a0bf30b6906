import { categoryOf } from "../../tickets/categories.ts";
import { type CannedReply, viewReplies, viewReply } from "../../workbench/canned-replies-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ReplyForm } from "./reply-form.tsx";

/** All canned replies, and the form for a new one. */
export async function showReplies(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const replies = await viewReplies(house.db.prisma);
  return {
    title: "Câu trả lời mẫu",
    errors,
    path: "/console/replies",
    body: (
      <>
        <h1>Câu trả lời mẫu</h1>
        <p class="hint">Cán bộ chèn các câu này vào câu trả lời, rồi sửa cho hợp từng phiếu.</p>
        {replies.length === 0 ? (
          <p class="card empty">Chưa có câu trả lời mẫu nào. Xin thêm câu đầu tiên ở dưới.</p>
        ) : (
          <ReplyList replies={replies} />
        )}
        <section class="card narrow" aria-labelledby="new-reply">
          <h2 id="new-reply">Thêm câu trả lời mẫu</h2>
          <ReplyForm {...{ visit, errors, action: "/console/replies" }} />
        </section>
      </>
    ),
  };
}

/** One canned reply, to be changed or deleted. */
export async function showReply(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const reply = await viewReply(house.db.prisma, visit.param("id"));
  if (!reply) return "not_found";
  const action = `/console/replies/${reply.id}`;
  return {
    title: "Sửa câu trả lời mẫu",
    errors,
    path: action,
    body: (
      <>
        <nav class="back" aria-label="Đường về">
          <a href="/console/replies">Câu trả lời mẫu</a>
        </nav>
        <h1>Sửa câu trả lời mẫu</h1>
        <section class="card narrow">
          <ReplyForm {...{ visit, errors, action, reply }} />
        </section>
        <details class="card narrow" id="delete-reply">
          <summary>Xoá câu trả lời mẫu này</summary>
          <p>Câu đã xoá không lấy lại được. Những câu trả lời đã gửi không đổi.</p>
          <PostForm csrf={visit.csrf} action={`${action}/delete`}>
            <button class="danger">Xoá</button>
          </PostForm>
        </details>
      </>
    ),
  };
}

function ReplyList({ replies }: { replies: readonly CannedReply[] }) {
  return (
    <ul class="plain replies">
      {replies.map(({ id, title, body, category }) => (
        <li key={id} class="card">
          <h2>
            <a href={`/console/replies/${id}`} {...notOurs}>
              {title}
            </a>
          </h2>
          <p class="sub">{category ? categoryOf(category).label : "Cho mọi lĩnh vực"}</p>
          <p class="words" {...notOurs}>
            {body}
          </p>
        </li>
      ))}
    </ul>
  );
}
