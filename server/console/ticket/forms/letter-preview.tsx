import type { Reply } from "../../../../bot/reply.ts";
import { notOurs } from "../../parts/not-ours.ts";

/** A letter as its citizen will read it. */
export function LetterPreview({ letter, hasChat }: { letter: Reply; hasChat: boolean }) {
  return (
    <div class="preview" id="preview" role="status">
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
      {letter.choices && (
        <p {...notOurs}>
          {letter.choices.map((choice) => (
            <span class="tag" key={choice.id}>
              {choice.label}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
