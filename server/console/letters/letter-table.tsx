import type { LetterProblem } from "../../outbox/letter-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Visit } from "../visit.ts";
import { failureWords } from "./failure-words.ts";

export function LetterTable({ letters, visit }: { letters: LetterProblem[]; visit: Visit }) {
  return (
    <table class="cards">
      <caption class="unseen">Thư chưa gửi được</caption>
      <thead>
        <tr>
          <th scope="col">Thư</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Lý do</th>
          <th scope="col">Kênh</th>
          <th scope="col">Phiếu</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={`${letter.id}`}>
            <th scope="row">
              Số {`${letter.id}`} <span class="sub">{formatDateTime(letter.createdAt)}</span>
            </th>
            <td>
              <State state={letter.state} />
            </td>
            <td>
              {failureWords(letter.failure)}
              <span class="sub">Đã thử {letter.attempts} lần</span>
            </td>
            <td data-label="Kênh">{channelLabel(letter.channel)}</td>
            <td data-label="Phiếu" class="code">
              {letter.ticketCode ? (
                <a href={`/console/tickets/${letter.ticketCode}`} {...notOurs}>
                  {letter.ticketCode}
                </a>
              ) : (
                "–"
              )}
            </td>
            <td>{visit.may("letters.retry") && <Retry letter={letter} visit={visit} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ state }: { state: string }) {
  if (state === "failed") return <span class="tag bad">Gửi hỏng</span>;
  if (state === "unknown") return <span class="tag warn">Chưa rõ</span>;
  return <span class="tag">Bị từ chối</span>;
}

function Retry({ letter, visit }: { letter: LetterProblem; visit: Visit }) {
  const path = `/console/letters/${letter.id}/retry`;
  if (letter.state === "unknown") {
    return (
      <a class="button small" href={path} aria-label={`Gửi lại thư số ${letter.id}`}>
        Gửi lại…
      </a>
    );
  }
  if (letter.state !== "failed") return <span class="hint">Không gửi lại được</span>;
  return (
    <PostForm csrf={visit.csrf} action={path}>
      <button class="small" aria-label={`Gửi lại thư số ${letter.id}`}>
        Gửi lại
      </button>
    </PostForm>
  );
}
