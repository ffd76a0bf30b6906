import { type WaitingTalk, viewWaitingTalks } from "../../conversations/handed-over-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";

export async function showConversations(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const talks = await viewWaitingTalks(house.db.prisma, visit.staff);
  return {
    title: "Trò chuyện",
    live: "all",
    body: (
      <>
        <h1>Trò chuyện đang chờ cán bộ</h1>
        <p class="hint">
          Trong các cuộc trò chuyện này trợ lý tự động im lặng. Cán bộ trả lời ở trang phiếu.
        </p>
        <div data-live="talks">
          {talks.length === 0 ? (
            <p class="card empty">Không có người dân nào đang chờ gặp cán bộ.</p>
          ) : (
            <TalkTable talks={talks} />
          )}
        </div>
      </>
    ),
  };
}

function TalkTable({ talks }: { talks: WaitingTalk[] }) {
  return (
    <table class="cards">
      <caption class="unseen">Các cuộc trò chuyện đang chờ cán bộ</caption>
      <thead>
        <tr>
          <th scope="col">Cuộc trò chuyện</th>
          <th scope="col">Chờ từ</th>
          <th scope="col">Tin gần nhất</th>
          <th scope="col">Phiếu</th>
          <th scope="col">Người xử lý</th>
        </tr>
      </thead>
      <tbody>
        {talks.map((talk) => (
          <tr key={talk.contactId}>
            <th scope="row">
              <a href={`/console/conversations/${talk.contactId}`}>
                {channelLabel(talk.channel)}
                <span class="unseen"> chờ từ {timeOf(talk.handedOverAt ?? talk.alarmAt)}</span>
              </a>{" "}
              {talk.colleagueAt && <span class="tag">Đồng nghiệp đang viết trên kênh</span>}{" "}
              {talk.alarmAt && <span class="tag bad">Có thể có trẻ em gặp nguy hiểm</span>}
            </th>
            <td data-label="Chờ từ">{timeOf(talk.handedOverAt ?? talk.alarmAt)}</td>
            <td data-label="Tin gần nhất">{timeOf(talk.lastInboundAt)}</td>
            <td data-label="Phiếu" class="code">
              {talk.ticket ? (
                <a href={`/console/tickets/${talk.ticket.code}`}>{talk.ticket.code}</a>
              ) : (
                "–"
              )}
            </td>
            <td data-label="Người xử lý">
              {talk.ticket?.assignee ? (
                <span {...notOurs}>{talk.ticket.assignee}</span>
              ) : (
                <span>Chưa giao</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function timeOf(instant: Date | null): string {
  return instant ? formatDateTime(instant) : "–";
}
