import { type ContactPage, readContact } from "../../contacts/contact-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { CallTable } from "../hotline/call-table.tsx";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { TheirTickets } from "./their-tickets.tsx";

/** What the house knows of one chat, as far as this viewer may see it. */
export async function showContact(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const contact = await readContact(house.db.prisma, visit.param("id"), visit.staff);
  if (!contact) return "not_found";
  return {
    title: "Người liên hệ",
    target: "contact",
    body: (
      <>
        <p class="back">
          <a href="/console/contacts">Tìm người liên hệ</a>
        </p>
        <h1>Người liên hệ</h1>
        <Facts contact={contact} />
        <h2>Phiếu</h2>
        <TheirTickets tickets={contact.tickets} />
        {contact.calls.length > 0 && <h2>Cuộc gọi</h2>}
        {contact.calls.length > 0 && (
          <CallTable items={contact.calls} label="Các cuộc gọi của người này" />
        )}
        <section class="card" aria-labelledby="erase-title">
          <h2 id="erase-title">Xoá dữ liệu cá nhân</h2>
          <p>
            Chỉ chính người dân xoá được dữ liệu của mình: họ gửi lệnh sau trong cuộc trò chuyện.
          </p>
          <p class="code" {...notOurs}>
            /xoadulieu
          </p>
          <p class="hint">
            Phiếu phản ánh, kiến nghị đã vào sổ vẫn được giữ, không còn họ tên, địa chỉ và số điện
            thoại.
          </p>
        </section>
      </>
    ),
  };
}

function Facts({ contact }: { contact: ContactPage }) {
  const { turns, lastInboundAt } = contact;
  return (
    <section class="card" aria-label="Về người liên hệ">
      <dl class="facts">
        <dt>Kênh</dt>
        <dd>{channelLabel(contact.channel)}</dd>
        <dt>Liên hệ lần đầu</dt>
        <dd>{formatDateTime(contact.createdAt)}</dd>
        {lastInboundAt && <dt>Nhắn gần nhất</dt>}
        {lastInboundAt && <dd>{formatDateTime(lastInboundAt)}</dd>}
        <dt>Lượt hỏi trợ lý</dt>
        <dd>{turns.all}</dd>
        <dt>Câu trả lời được khen có ích</dt>
        <dd>{turns.helped}</dd>
        <dt>Câu trả lời bị chê</dt>
        <dd>{turns.notHelped}</dd>
      </dl>
      {contact.isUnreachable && <p class="late">Kênh chat báo không gửi tới người này được.</p>}
      {contact.isHandedOver && (
        <p>
          <a href={`/console/conversations/${contact.id}`}>Cuộc trò chuyện đang chờ cán bộ</a>
        </p>
      )}
    </section>
  );
}
