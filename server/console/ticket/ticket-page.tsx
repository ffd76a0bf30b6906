import type { TicketPage } from "../../tickets/ticket-page.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { kindLabels } from "../parts/ticket-labels.ts";
import { TicketTags } from "../parts/ticket-tags.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { DeclineForm } from "./forms/decline-form.tsx";
import { NoteForm } from "./more-forms.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { TicketDeeds } from "./ticket-deeds.tsx";
import { TicketFacts } from "./ticket-facts.tsx";
import type { TicketProps, Unsent } from "./ticket-props.ts";
import { TicketTimeline } from "./ticket-timeline.tsx";

export async function showTicket(
  house: ConsoleHouse,
  visit: Visit,
  unsent: Unsent = { errors: [] },
): Promise<Shown | "not_found"> {
  const now = house.clock.now();
  const asked = { code: visit.param("code"), viewer: visit.staff, now };
  const ticket = await readTicket(house.db.prisma, asked);
  if (!ticket) return "not_found";
  return {
    title: `Phiếu ${ticket.code}`,
    target: ticket.code,
    live: ticket.code,
    path: `/console/tickets/${ticket.code}`,
    errors: unsent.errors,
    body: <Ticket {...{ ticket, visit, unsent, now, calendar: house.calendars.of(null) }} />,
  };
}

function Ticket(props: TicketProps) {
  const { ticket } = props;
  return (
    <>
      <p class="back">
        <a href="/console/tickets">Danh sách phiếu</a>
      </p>
      <div class="page-head" data-live="head">
        <div>
          <h1>
            Phiếu <span class="code">{ticket.code}</span>
          </h1>
          <p class="hint">
            {kindLabels[ticket.kind]} · {ticket.category}
          </p>
        </div>
        <p>
          <TicketTags ticket={ticket} />
        </p>
      </div>
      <Alerts ticket={ticket} />
      <div class="ticket">
        <div>
          <section class="card" aria-labelledby="talk-title">
            <h2 id="talk-title">Trao đổi và diễn biến</h2>
            <div data-live="timeline">
              <TicketTimeline ticket={ticket} />
            </div>
          </section>
          <ReplyForm {...props} />
          <NoteForm {...props} />
          <DeclineForm {...props} />
        </div>
        <aside aria-label="Thông tin phiếu" data-live="aside">
          <TicketDeeds {...props} />
          <TicketFacts {...props} />
        </aside>
      </div>
    </>
  );
}

function Alerts({ ticket }: { ticket: TicketPage }) {
  return (
    <div data-live="alerts">
      {ticket.isUrgent && (
        <p class="alert bad">
          <strong>Khẩn.</strong> Có thể có trẻ em gặp nguy hiểm. Xin xử lý ngay.
        </p>
      )}
      {ticket.isRestricted && (
        <p class="alert">
          <strong>Niêm phong.</strong> Chỉ vai trò thanh tra thấy phiếu này. Xin không nhắc nội dung
          ở nơi khác.
        </p>
      )}
      {ticket.contact?.isUnreachable && (
        <p class="alert">
          Người dân đã chặn hoặc rời cuộc trò chuyện: thư chưa tới được cho đến khi họ nhắn lại.
        </p>
      )}
    </div>
  );
}
