import { nextStatus } from "../../tickets/ticket.ts";
import { AreaField } from "../parts/field.tsx";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { AnswerFiles } from "./answer-files-field.tsx";
import { Collision } from "./collision.tsx";
import { LetterPreview } from "./forms/letter-preview.tsx";
import { QualityAdvice } from "./forms/quality-advice.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** Buttons elsewhere on the page that put words into the answer belong to this form. */
export const replyFormId = "reply-form";

/**
 * The reply to the citizen. `seen` names the newest event on this page: an answer written from an
 * older page is refused and shown again beside what is new.
 */
export function ReplyForm(props: TicketProps) {
  const { ticket, visit, unsent } = props;
  if (!mayReply(props)) return null;
  const newest = ticket.timeline.at(-1)?.id ?? 0n;
  const newestPublic = ticket.timeline.findLast((entry) => entry.isPublic)?.id ?? 0n;
  return (
    <section class="card reply" id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">Trả lời người dân</h2>
      <Typing {...props} />
      <p class="alert" role="status" data-stale hidden>
        Phiếu vừa có diễn biến mới sau khi anh/chị mở trang này. Xin đọc phần mới ở trên trước khi
        gửi.
      </p>
      <Collision {...props} />
      <Preview {...props} />
      <PostForm
        csrf={visit.csrf}
        action={`/console/tickets/${ticket.code}/answer#reply`}
        id={replyFormId}
        hasFiles
        data={{
          "data-draft": "",
          "data-say-confirm": "Gửi câu trả lời này cho người dân?",
          "data-say-kept": "Đã lưu nháp.",
          "data-say-unkept": "Chưa lưu được nháp, đang thử lại.",
        }}
      >
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
          rows={8}
          maxlength={10_000}
          value={textOf(props)}
          errors={unsent.errors}
        />
        <AnswerFiles {...props} />
        <DraftLine {...props} />
        <Buttons {...props} />
      </PostForm>
    </section>
  );
}

/** Whether this person can answer this ticket now. */
export function mayReply({ ticket, visit }: Pick<TicketProps, "ticket" | "visit">): boolean {
  return visit.may("ticket.answer") && nextStatus(ticket.status, "answer") !== undefined;
}

function Preview({ ticket, visit, unsent, desk }: TicketProps) {
  if (!unsent.preview) return null;
  return (
    <>
      <LetterPreview letter={unsent.preview} hasChat={!!ticket.contact} files={desk.draftFiles} />
      <QualityAdvice asked={desk.said} answer={visit.field("answer")} />
    </>
  );
}

/** What was posted last, or else the draft from before. */
function textOf({ visit, unsent, desk }: TicketProps): string {
  return unsent.answer ?? (visit.field("answer") || (desk.drafts.own?.text ?? ""));
}

function Typing({ desk }: TicketProps) {
  return (
    <div data-live="typing" role="status">
      {desk.drafts.typing.map(({ name }) => (
        <p class="alert" key={name} data-live-again="60">
          <strong {...notOurs}>{name}</strong> <span>đang trả lời phiếu này.</span>
        </p>
      ))}
    </div>
  );
}

function DraftLine({ unsent, desk, visit }: TicketProps) {
  const { own } = desk.drafts;
  const isRestored = own && unsent.answer === undefined && visit.field("answer") === "";
  return (
    <div class="draft-line">
      {unsent.undo !== undefined && (
        <>
          <input type="hidden" name="before" value={unsent.undo} />
          <button class="small" name="step" value="undo" formnovalidate>
            Hoàn tác
          </button>
        </>
      )}
      {unsent.hasDroppedFiles && (
        <p class="hint">Tệp đã gỡ cùng bản nháp không lấy lại được: nếu cần, xin chọn lại.</p>
      )}
      {isRestored && (
        <p class="hint">
          <span>Bản nháp của anh/chị đã được mở lại, lưu lúc</span>{" "}
          <span>{formatDateTime(own.at)}</span>
        </p>
      )}
      {own && (
        <button class="quiet" name="step" value="discard">
          Bỏ bản nháp
        </button>
      )}
      <p class="hint" role="status" data-draft-state></p>
    </div>
  );
}

function Buttons({ ticket, desk }: TicketProps) {
  return (
    <>
      {desk.replies.length > 0 && (
        <div class="joined">
          <div class="field">
            <label for="canned">Câu trả lời mẫu</label>
            <select id="canned" name="canned">
              {desk.replies.map((reply) => (
                <option key={reply.id} value={reply.id} {...notOurs}>
                  {reply.title}
                </option>
              ))}
            </select>
          </div>
          <button name="insert" value="canned">
            Chèn
          </button>
        </div>
      )}
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
        <button class="quiet" name="step" value="draft">
          Lưu nháp
        </button>
      </div>
    </>
  );
}
