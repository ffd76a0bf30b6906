import { answerExistsLetter } from "../../../bot/texts/letters.ts";
import type { Answer } from "../../../knowledge/index.ts";
import type { GapLine } from "../../catalogue/gap-view.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";
import { LetterPreview } from "./letter-preview.tsx";

type Props = {
  gap: GapLine;
  visit: Visit;
  /** What is told now of the procedure; absent: nothing that is in force. */
  answer: Answer | undefined;
  /** How many people asked and can be written to. */
  count: number;
};

/** Tells those who had asked that the answer exists now: with a preview, and only at a person's word. */
export function TellForm({ gap, visit, answer, count }: Props) {
  return (
    <section class="card">
      <h2>Báo cho người đã hỏi</h2>
      {!answer && <p class="hint">Thủ tục đã chỉ chưa có câu trả lời còn hiệu lực.</p>}
      {answer && count === 0 && (
        <p class="hint">
          Không còn ai để báo: người hỏi đã được báo, đã xoá dữ liệu, hoặc hỏi đã lâu.
        </p>
      )}
      {answer && count > 0 && (
        <>
          <LetterPreview letter={answerExistsLetter(answer.procedure)} />
          <p>Số người sẽ nhận thư: {count}</p>
          <PostForm csrf={visit.csrf} action={`/console/knowledge/gaps/${gap.id}/tell`}>
            <button class="main">Gửi thư báo</button>
          </PostForm>
        </>
      )}
    </section>
  );
}
