import type { TicketPage } from "../../tickets/ticket-page.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { kindLabels, statusLabels } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { StateFacts, SenderFacts } from "./ticket-facts.tsx";
import { TicketTimeline } from "./ticket-timeline.tsx";

/** A ticket for paper: facts and timeline, nothing to press but the way back. */
export async function showTicketPrint(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const now = house.clock.now();
  const asked = { code: visit.param("code"), viewer: visit.staff, now };
  const ticket = await readTicket(house.db.prisma, asked);
  if (!ticket) return "not_found";
  const calendar = house.calendars.of(ticket.unit?.id);
  return {
    title: `Phiếu ${ticket.code}`,
    target: ticket.code,
    isBare: true,
    body: (
      <main class="paper" id="main">
        <p class="on-screen">
          <a href={`/console/tickets/${ticket.code}`}>Về phiếu</a>
          <span class="hint">Xin in trang này bằng lệnh in của trình duyệt.</span>
        </p>
        <p {...notOurs}>{house.officeName}</p>
        <h1>
          Phiếu <span class="code">{ticket.code}</span>
        </h1>
        <Head ticket={ticket} />
        <StateFacts {...{ ticket, now, calendar }} />
        <h2>Người gửi</h2>
        <SenderFacts ticket={ticket} />
        <h2>Trao đổi và diễn biến</h2>
        <TicketTimeline ticket={ticket} />
        <p class="hint">
          <span>In lúc</span> <span>{formatDateTime(now)}</span>
        </p>
      </main>
    ),
  };
}

function Head({ ticket }: { ticket: TicketPage }) {
  return (
    <p>
      <span>{kindLabels[ticket.kind]}</span> · <span>{ticket.category}</span> ·{" "}
      <span>{statusLabels[ticket.status]}</span>
      {ticket.isRestricted && (
        <>
          {" · "}
          <strong>Niêm phong</strong>
        </>
      )}
    </p>
  );
}
