import type { Reply } from "../../../../bot/reply.ts";
import { notOurs } from "../../parts/not-ours.ts";

/** A letter as its citizen will read it. */
export function LetterPreview({ letter, hasChat }: { letter: Reply; hasChat: boolean }) {
  return (
    <div class="preview" role="status">
      <p class="hint">
        {hasChat ? "Người dân sẽ nhận:" : "Không có kênh chat để gửi. Lời gửi người dân sẽ là:"}
      </p>
      {letter.title && (
        <p>
          <strong {...notOurs}>{letter.title}</strong>
        </p>
      )}
      <p class="words" {...notOurs}>
        {letter.text}
      </p>
    </div>
  );
}
