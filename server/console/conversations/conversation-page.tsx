import { readChatHistory } from "../../conversations/chat-history-view.ts";
import type { ChatItem } from "../../conversations/chat-item.ts";
import { type WaitingTalk, viewWaitingTalk } from "../../conversations/handed-over-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { saidWords } from "./said-words.ts";

export async function showConversation(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const talk = await viewWaitingTalk(house.db.prisma, visit.staff, visit.param("id"));
  if (!talk) return "not_found";
  const { channel, bot, address } = talk;
  const chat = { channel, bot, address } as Parameters<typeof readChatHistory>[1];
  const { items } = await readChatHistory(house.db.prisma, chat);
  const since = startOf(talk);
  return {
    title: "Cuộc trò chuyện",
    target: `contact ${talk.contactId}`,
    ...(talk.ticket ? { live: talk.ticket.code } : {}),
    body: <Conversation {...{ talk, visit, items: items.filter((item) => item.at >= since) }} />,
  };
}

/**
 * What was said before a person was called is not theirs to read: the citizen may have told the
 * assistant of a tố cáo. For an alarm the words that raised it belong to it.
 */
function startOf(talk: WaitingTalk): Date {
  const starts = [talk.handedOverAt, talk.alarmAt].flatMap((at) => (at ? at.getTime() : []));
  return new Date(Math.min(...starts) - leadMs);
}

/** From a message's arrival to the end of the turn that called the staff. */
const leadMs = 60_000;

type Props = { talk: WaitingTalk; visit: Visit; items: ChatItem[] };

function Conversation({ talk, visit, items }: Props) {
  return (
    <>
      <h1>Trò chuyện qua {channelLabel(talk.channel)}</h1>
      {talk.colleagueAt && <Colleague at={talk.colleagueAt} />}
      {talk.alarmAt && <Alarm talk={talk} visit={visit} />}
      <section class="card">
        <ol class="talk" data-live="talk">
          {items.map((item) => (
            <li
              key={`${item.kind} ${item.row}`}
              class={whoSaid(item) === "Cơ quan" ? "ours" : undefined}
            >
              <span class="sub">
                {whoSaid(item)}, {formatDateTime(item.at)}
              </span>
              <p class="words" {...notOurs}>
                {saidWords(item)}
              </p>
            </li>
          ))}
        </ol>
        <div class="deeds">
          {talk.ticket && (
            <a class="button main" href={`/console/tickets/${talk.ticket.code}`}>
              Trả lời ở phiếu {talk.ticket.code}
            </a>
          )}
          {talk.handedOverAt && visit.may("conversation.return") && (
            <PostForm csrf={visit.csrf} action={`/console/conversations/${talk.contactId}/return`}>
              <button>Trả về cho trợ lý tự động</button>
            </PostForm>
          )}
        </div>
      </section>
    </>
  );
}

function whoSaid(item: ChatItem): "Cơ quan" | "Người dân" {
  return item.kind === "reply" || item.content.kind === "colleague" ? "Cơ quan" : "Người dân";
}

function Colleague({ at }: { at: Date }) {
  return (
    <div class="alert">
      <p>
        <strong>Đồng nghiệp đang trả lời trong công cụ của kênh.</strong>{" "}
        <span>Tin gần nhất của đồng nghiệp: {formatDateTime(at)}.</span>{" "}
        <span>
          Trợ lý tự động im lặng, không mở phiếu, và tự trở lại khi đồng nghiệp ngừng viết bốn giờ.
        </span>
      </p>
    </div>
  );
}

function Alarm({ talk, visit }: { talk: WaitingTalk; visit: Visit }) {
  return (
    <div class="alert bad">
      <p>
        <strong>Có thể có trẻ em gặp nguy hiểm.</strong> Người dân đã được báo các số khẩn cấp. Xin
        xem ngay và báo người có trách nhiệm.
      </p>
      {visit.may("conversation.return") && (
        <PostForm csrf={visit.csrf} action={`/console/conversations/${talk.contactId}/alarm-seen`}>
          <button class="danger">Tôi đã xem và đang xử lý</button>
        </PostForm>
      )}
    </div>
  );
}
