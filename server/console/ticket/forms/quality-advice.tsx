import { type Advice, checkAnswer } from "../../../tickets/check-answer.ts";
import { notOurs } from "../../parts/not-ours.ts";

/** What may be mended in an answer before it goes out, or in the last one before closing. */
export function QualityAdvice({ asked, answer }: { asked: readonly string[]; answer: string }) {
  const advice = checkAnswer({ asked, answer });
  if (answer.trim() === "") return null;
  if (advice.length === 0) {
    return <p class="hint good">Đã kiểm tra: trả lời đủ câu hỏi, có căn cứ, lời dễ hiểu.</p>;
  }
  return (
    <div class="advice">
      <p class="hint">Gợi ý trước khi gửi (không bắt buộc):</p>
      <ul>
        {advice.map((one, place) => (
          <li key={place}>
            <AdviceWords advice={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AdviceWords({ advice }: { advice: Advice }) {
  switch (advice.kind) {
    case "open_question":
      return (
        <>
          <span>Câu hỏi này có vẻ chưa được trả lời:</span> <q {...notOurs}>{advice.question}</q>
        </>
      );
    case "no_rule":
      return <span>Chưa nêu căn cứ: luật, nghị định, thông tư hoặc công văn nào.</span>;
    case "hard_word":
      return (
        <>
          <span>Người dân khó biết phải hiểu thế nào:</span> <q {...notOurs}>{advice.hard}</q>
          <span>. Nên viết:</span> <span {...notOurs}>{advice.plain}</span>.
        </>
      );
    case "long_sentence":
      return (
        <>
          <span>Câu này dài, nên tách ra:</span> <q {...notOurs}>{advice.sentence}</q>
        </>
      );
  }
}
