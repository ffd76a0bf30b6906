import { spellCode, spellPhone } from "../../../bot/texts/hotline.ts";
import { type CallItem, readCall } from "../../hotline/call-log-view.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";
import { DueReason } from "../ticket/due-reason.tsx";
import type { Visit } from "../visit.ts";
import { CalledBack } from "./called-back.tsx";
import { lengthWords, outcomeLabels, outcomeTones } from "./call-labels.ts";
import { HotlineTabs } from "./hotline-tabs.tsx";

type Ticket = NonNullable<Awaited<ReturnType<typeof readTicket>>>;

/** One call, and first of all what the caller is to be told of its ticket. */
export async function showCall(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const call = await readCall(house.db.prisma, visit.param("id"), visit.staff);
  if (!call) return "not_found";
  const seen = { viewer: visit.staff, now: house.clock.now() };
  const ticket =
    call.ticketCode === undefined
      ? undefined
      : await readTicket(house.db.prisma, { code: call.ticketCode, ...seen });
  const procedure = call.procedure && house.knowledge.procedure(call.procedure)?.name;
  return {
    title: "Cuộc gọi",
    target: ticket?.code ?? "call",
    body: (
      <>
        <link rel="stylesheet" href="/assets/hotline.css" />
        <HotlineTabs current="log" />
        <div class="page-head">
          <h1>Cuộc gọi</h1>
          <a class="button main" href="/console/hotline">
            Cuộc gọi mới
          </a>
        </div>
        {ticket && <Told ticket={ticket} />}
        <Facts {...{ call, procedure }} />
        <CalledBack {...{ call, visit }} now={seen.now} />
      </>
    ),
  };
}

function Told({ ticket }: { ticket: Ticket }) {
  const { code, dueAt, dueReason, isFormal, kind } = ticket;
  const isOrdinary = kind === "phan_anh" || kind === "kien_nghi";
  return (
    <section class="card" data-saved>
      <h2>Đọc cho người gọi</h2>
      <p class="read-aloud code" {...notOurs}>
        <a href={`/console/tickets/${code}`} data-saved-code>
          {code}
        </a>
      </p>
      <p class="read-aloud" {...notOurs}>
        {spellCode(code)}
      </p>
      {dueAt ? (
        <p class="read-aloud">
          Hạn trả lời: <strong>{formatDate(dueAt)}</strong>
        </p>
      ) : (
        <p>Phiếu này không có hạn trả lời.</p>
      )}
      {dueReason && <DueReason reason={dueReason} />}
      {isOrdinary && !isFormal && (
        <p class="hint">
          Thiếu họ tên, địa chỉ hoặc điện thoại nên phiếu được giữ như thông tin, không phải phản
          ánh, kiến nghị chính thức. Xin nói rõ cho người gọi.
        </p>
      )}
      <p class="hint">
        Người gọi theo dõi được phiếu trong cuộc trò chuyện với trợ lý tự động: gửi mã phiếu và bốn
        số cuối của số điện thoại liên hệ.
      </p>
    </section>
  );
}

function Facts({ call, procedure }: { call: CallItem; procedure: string | undefined }) {
  const length = lengthWords(call);
  return (
    <section class="card" aria-label="Về cuộc gọi">
      <dl class="facts">
        <dt>Kết quả</dt>
        <dd>
          <span class={`tag ${outcomeTones[call.outcome]}`}>{outcomeLabels[call.outcome]}</span>
        </dd>
        <dt>Số điện thoại</dt>
        <dd>{call.phone ? <span {...notOurs}>{spellPhone(call.phone)}</span> : "Số ẩn"}</dd>
        <dt>Bắt đầu</dt>
        <dd>{formatDateTime(call.startedAt)}</dd>
        {length && <dt>Thời lượng</dt>}
        {length && <dd>{length}</dd>}
        <dt>Người trực</dt>
        <dd {...notOurs}>{call.operator}</dd>
        {procedure && <dt>Đã đọc thủ tục</dt>}
        {procedure && <dd {...notOurs}>{procedure}</dd>}
        {call.note && <dt>Ghi chú</dt>}
        {call.note && (
          <dd class="words" {...notOurs}>
            {call.note}
          </dd>
        )}
      </dl>
    </section>
  );
}
