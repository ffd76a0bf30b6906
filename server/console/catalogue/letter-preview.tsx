import type { Reply } from "../../../bot/reply.ts";
import { notOurs } from "../parts/not-ours.ts";

/** A letter as the citizen will read it. */
export function LetterPreview({ letter: { title, text, choices = [] } }: { letter: Reply }) {
  return (
    <div class="preview" id="preview" role="group" aria-label="Xem trước thư" {...notOurs}>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <p class="words">{text}</p>
      <p>
        {choices.map(({ id, label }) => (
          <span key={id} class="tag">
            {label}
          </span>
        ))}
      </p>
    </div>
  );
}
