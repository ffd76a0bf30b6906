import { notOurs } from "../parts/not-ours.ts";
import { mayReply, replyFormId } from "./reply-form.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** What the knowledge would answer; a press puts it into the reply, with its source. */
export function Suggestions(props: TicketProps) {
  const { suggestions } = props.desk;
  if (suggestions.length === 0 || !mayReply(props)) return null;
  return (
    <section class="card" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">Câu trả lời gợi ý</h2>
      <p class="hint">Tìm theo lời người dân. Xin đọc kỹ trước khi dùng.</p>
      {suggestions.map(({ slug, name, text }) => (
        <details key={slug} id={`suggestion-${slug}`} class="suggestion">
          <summary {...notOurs}>{name}</summary>
          <p class="words" {...notOurs}>
            {text}
          </p>
          <button class="small" form={replyFormId} name="insert" value={`answer:${slug}`}>
            Chèn vào câu trả lời
          </button>
        </details>
      ))}
    </section>
  );
}
