import { seeNotices } from "../../notices/see-notices.ts";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { kindLabels } from "../parts/ticket-labels.ts";
import { TicketTags } from "../parts/ticket-tags.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { DueDate } from "../parts/due-date.tsx";
import { AssignForm } from "./assign-form.tsx";
import { Attachments } from "./attachments.tsx";
import { DossiersCard } from "./dossiers-card.tsx";
import { LostLetterAlert } from "./lost-letter.tsx";
import { NoteForm } from "./note-form.tsx";
import { OtherTickets } from "./other-tickets.tsx";
import { readDesk } from "./read-desk.ts";
import { ReplyForm } from "./reply-form.tsx";
import { Suggestions } from "./suggestions.tsx";
import { TicketDeeds } from "./ticket-deeds.tsx";
import { LettersCard, TicketFacts } from "./ticket-facts.tsx";
import { TicketForms } from "./ticket-forms.tsx";
import type { TicketProps, Unsent } from "./ticket-props.ts";
import { TicketTimeline } from "./ticket-timeline.tsx";

/** Whoever opens a ticket has seen what they were told of it. */
export async function openTicketPage(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const asked = { code: visit.param("code"), viewer: visit.staff, now: house.clock.now() };
  const ticket = visit.isLive ? undefined : await readTicket(house.db.prisma, asked);
  if (ticket) {
    await house.db.transaction((tx) =>
      seeNotices({ tx, clock: house.clock }, visit.staff.id, { ticketId: ticket.id }),
    );
  }
  return showTicket(house, visit);
}

export async function showTicket(
  house: ConsoleHouse,
  visit: Visit,
  unsent: Unsent = { errors: [] },
): Promise<Shown | "not_found"> {
  const now = house.clock.now();
  const asked = { code: visit.param("code"), viewer: visit.staff, now };
  const ticket = await readTicket(house.db.prisma, asked);
  if (!ticket) return "not_found";
  const desk = await readDesk(house, visit, ticket);
  const calendar = house.calendars.of(ticket.unit?.id);
  return {
    title: `Phiếu ${ticket.code}`,
    target: ticket.code,
    live: ticket.code,
    path: `/console/tickets/${ticket.code}`,
    errors: unsent.errors,
    body: <Ticket {...{ ticket, visit, unsent, now, calendar, desk }} />,
  };
}

function Ticket(props: TicketProps) {
  const { ticket } = props;
  return (
    <>
      <nav class="back" aria-label="Đường về">
        <a href="/console/tickets">Danh sách phiếu</a>
        <a href={`/console/tickets/${ticket.code}/print`}>Bản in</a>
      </nav>
      <div class="page-head" data-live="head">
        <div>
          <h1>
            <span>Phiếu</span> <span class="code">{ticket.code}</span>
          </h1>
          <p class="hint">
            <span>{kindLabels[ticket.kind]}</span> · <span>{ticket.category}</span>
          </p>
        </div>
        <div class="page-state">
          <p>
            <TicketTags ticket={ticket} />
          </p>
          {ticket.dueAt && (
            <p>
              <DueDate {...{ ticket, now: props.now, calendar: props.calendar }} />
            </p>
          )}
        </div>
      </div>
      <Alerts ticket={ticket} />
      <div class="ticket">
        <div>
          <section class="card" aria-labelledby="talk-title">
            <h2 id="talk-title">Trao đổi và diễn biến</h2>
            <div data-live="timeline">
              <TicketTimeline ticket={ticket} />
              <Attachments files={props.desk.files} />
            </div>
          </section>
          <ReplyForm {...props} />
          <NoteForm {...props} />
          <TicketForms {...props} />
        </div>
        <aside aria-label="Thông tin phiếu">
          <div data-live="deeds">
            <TicketDeeds {...props} />
          </div>
          <AssignForm {...props} />
          <div data-live="aside">
            <TicketFacts {...props} />
            <DossiersCard {...props} />
            <Suggestions {...props} />
            <OtherTickets {...props} />
            <LettersCard letters={ticket.letters} />
          </div>
        </aside>
      </div>
    </>
  );
}

function Alerts({ ticket }: { ticket: TicketPage }) {
  return (
    <div data-live="alerts">
      {ticket.isUrgent && (
        <p class="alert bad">Khẩn: có thể có trẻ em gặp nguy hiểm. Xin xử lý ngay.</p>
      )}
      {ticket.isRestricted && (
        <p class="alert">
          Niêm phong: chỉ vai trò thanh tra thấy phiếu này. Xin không nhắc nội dung ở nơi khác.
        </p>
      )}
      {ticket.contact?.isUnreachable && (
        <p class="alert">
          Người dân đã chặn hoặc rời cuộc trò chuyện: thư chưa tới được cho đến khi họ nhắn lại.
        </p>
      )}
      <LostLetterAlert ticket={ticket} />
    </div>
  );
}
