import type { Reply, ReplyFile } from "../../../../bot/reply.ts";
import { fileSize } from "../../parts/file-size.ts";
import { notOurs } from "../../parts/not-ours.ts";

type Props = { letter: Reply; hasChat: boolean; files?: readonly ReplyFile[] };

/** A letter as its citizen will read it. */
export function LetterPreview({ letter, hasChat, files = [] }: Props) {
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
      {files.length > 0 && (
        <ul>
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              <span {...notOurs}>{name}</span> <span class="hint">{fileSize(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
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
