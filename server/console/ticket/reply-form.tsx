import type { Reply } from "../../../bot/reply.ts";
import { nextStatus } from "../../tickets/ticket.ts";
import { AreaField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { TicketProps } from "./ticket-props.ts";

/**
 * The reply to the citizen. `seen` names the newest event on this page: an answer written from an
 * older page is refused and shown again beside what is new.
 */
export function ReplyForm({ ticket, visit, unsent }: TicketProps) {
  const mayAnswer = nextStatus(ticket.status, "answer") !== undefined;
  if (!mayAnswer || !visit.may("ticket.answer")) return null;
  const newest = ticket.timeline.at(-1)?.id ?? 0n;
  const newestPublic = ticket.timeline.findLast((entry) => entry.isPublic)?.id ?? 0n;
  return (
    <section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">Trả lời người dân</h2>
      <p class="alert" role="status" data-stale hidden>
        Phiếu vừa có diễn biến mới sau khi anh/chị mở trang này. Xin đọc phần mới ở trên trước khi
        gửi.
      </p>
      {unsent.preview && <Preview letter={unsent.preview} hasChat={!!ticket.contact} />}
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/answer`}>
        <input
          type="hidden"
          name="seen"
          value={`${newest}`}
          data-opened-version={`${newestPublic}`}
        />
        <AreaField
          name="answer"
          label="Câu trả lời"
          hint={
            ticket.contact
              ? "Lời chào và lời cảm ơn được thêm tự động. Xin trả lời đủ từng ý, bằng lời dễ hiểu."
              : "Phiếu này không có kênh chat: câu trả lời chỉ được ghi vào phiếu."
          }
          rows={7}
          maxlength={10_000}
          value={visit.field("answer")}
          errors={unsent.errors}
        />
        <div class="deeds">
          <button class="main" name="step" value="send">
            Gửi trả lời
          </button>
          <button name="step" value="preview">
            Xem trước
          </button>
          {nextStatus(ticket.status, "ask") && (
            <button name="step" value="ask">
              Gửi như câu hỏi thêm
            </button>
          )}
        </div>
      </PostForm>
    </section>
  );
}

function Preview({ letter, hasChat }: { letter: Reply; hasChat: boolean }) {
  return (
    <div class="preview" id="preview" role="status">
      <p class="hint">
        {hasChat ? "Người dân sẽ nhận:" : "Không có kênh chat để gửi. Lời gửi người dân sẽ là:"}
      </p>
      {letter.title && (
        <p>
          <strong>{letter.title}</strong>
        </p>
      )}
      <p class="words">{letter.text}</p>
      <p>
        {letter.choices?.map((choice) => (
          <span class="tag" key={choice.id}>
            {choice.label}
          </span>
        ))}
      </p>
    </div>
  );
}
