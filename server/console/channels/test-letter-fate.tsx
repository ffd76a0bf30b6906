import type { TestLetter } from "../../channels/test-letter-view.ts";
import { failureWords } from "../letters/failure-words.ts";
import { formatDateTime } from "../parts/format-time.ts";

/** What became of a test letter, read again while it is on its way. */
export function TestLetterFate({ letter }: { letter: TestLetter }) {
  const { state, failure, createdAt, finishedAt, arrivedAt, seenAt } = letter;
  const isOver = seenAt !== null || !["pending", "sending", "sent"].includes(state);
  return (
    <section
      class="card narrow"
      data-live="test-letter"
      data-live-again={isOver ? undefined : 3}
      aria-labelledby="fate-title"
    >
      <h2 id="fate-title">Tin thử vừa gửi</h2>
      <dl class="facts">
        <dt>Vào hàng chờ</dt>
        <dd>{formatDateTime(createdAt)}</dd>
        <dt>Gửi đi</dt>
        <dd>
          {state === "sent" && finishedAt ? formatDateTime(finishedAt) : stateWords(state)}
          {failure !== null && state !== "sent" && <span class="sub">{failureWords(failure)}</span>}
        </dd>
        <dt>Tới máy</dt>
        <dd>{arrivedAt ? formatDateTime(arrivedAt) : "Kênh chưa báo"}</dd>
        <dt>Đã xem</dt>
        <dd>{seenAt ? formatDateTime(seenAt) : "Kênh chưa báo"}</dd>
      </dl>
    </section>
  );
}

function stateWords(state: string): string {
  if (state === "pending" || state === "sending") return "Đang chờ gửi";
  return state === "unknown" ? "Chưa rõ đã tới hay chưa" : "Chưa gửi được";
}
