import type { DeadMessage } from "../../inbox/inbox-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { PostForm } from "../parts/post-form.tsx";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Visit } from "../visit.ts";
import { failureWords } from "./failure-words.ts";

export function DeadTable({ dead, visit }: { dead: DeadMessage[]; visit: Visit }) {
  return (
    <table class="cards">
      <caption class="unseen">Tin nhắn chưa xử lý được</caption>
      <thead>
        <tr>
          <th scope="col">Tin nhắn</th>
          <th scope="col">Lý do</th>
          <th scope="col">Kênh</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {dead.map((message) => (
          <tr key={`${message.id}`}>
            <th scope="row">
              Số {`${message.id}`} <span class="sub">{formatDateTime(message.receivedAt)}</span>
            </th>
            <td>{failureWords(message.failure)}</td>
            <td data-label="Kênh">{channelLabel(message.channel)}</td>
            <td>
              {visit.may("letters.retry") && (
                <PostForm csrf={visit.csrf} action={`/console/letters/inbox/${message.id}/retry`}>
                  <button class="small" aria-label={`Xử lý lại tin nhắn số ${message.id}`}>
                    Xử lý lại
                  </button>
                </PostForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
