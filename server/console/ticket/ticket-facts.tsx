import type { ComponentChildren } from "preact";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import { failureWords } from "../letters/failure-words.ts";
import { DueDate } from "../parts/due-date.tsx";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { channelLabel, statusLabels } from "../parts/ticket-labels.ts";
import { DueReason } from "./due-reason.tsx";
import type { TicketProps } from "./ticket-props.ts";

export function TicketFacts({ ticket, now, calendar }: TicketProps) {
  return (
    <>
      <section class="card" aria-label="Hạn và người xử lý">
        <dl class="facts">
          <Fact name="Hạn trả lời">
            <DueDate {...{ ticket, now, calendar }} />
            {ticket.dueReason && <DueReason reason={ticket.dueReason} />}
          </Fact>
          <Fact name="Người xử lý">{ticket.assignee?.name ?? "Chưa giao"}</Fact>
          <Fact name="Gửi lúc">{formatDateTime(ticket.openedAt)}</Fact>
          <Fact name="Kênh">{channelLabel(ticket.channel)}</Fact>
          {ticket.rating && <Fact name="Người dân chấm">{ticket.rating} / 5</Fact>}
        </dl>
      </section>
      <section class="card" aria-labelledby="sender-title">
        <h2 id="sender-title">Người gửi</h2>
        <dl class="facts">
          {ticket.name && <Fact name="Họ tên">{ticket.name}</Fact>}
          {ticket.address && <Fact name="Địa chỉ">{ticket.address}</Fact>}
          {ticket.phone && <Fact name="Điện thoại">{ticket.phone}</Fact>}
          {ticket.where && <Fact name="Nơi xảy ra">{ticket.where}</Fact>}
          {ticket.when && <Fact name="Thời gian xảy ra">{ticket.when}</Fact>}
        </dl>
        <p class="hint">{standingWords(ticket)}</p>
      </section>
      <Letters letters={ticket.letters} />
      <Others others={ticket.others} />
    </>
  );
}

/** NĐ 20/2008, Điều 6–7: a formal phản ánh or kiến nghị names sender, address and contact. */
function standingWords(ticket: TicketPage): string {
  if (ticket.isFormal) return "Đủ tên, địa chỉ, liên hệ: là phản ánh, kiến nghị chính thức.";
  if (ticket.kind === "phan_anh" || ticket.kind === "kien_nghi") {
    return "Thiếu tên, địa chỉ hoặc liên hệ: được lưu như một thông tin.";
  }
  return "Không cần tên, địa chỉ với loại phiếu này.";
}

function Letters({ letters }: Pick<TicketPage, "letters">) {
  if (letters.length === 0) return null;
  return (
    <section class="card" aria-labelledby="letters-title">
      <h2 id="letters-title">Thư đã gửi</h2>
      <ul class="plain">
        {letters.map((letter, place) => (
          <li key={place}>
            <span class={letter.state === "sent" ? "" : "near"}>
              {letterWords[letter.state] ?? letter.state}
            </span>
            <span class="sub">
              {formatDateTime(letter.at)}
              {letter.failure && ` · ${failureWords(letter.failure)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const letterWords: Record<string, string> = {
  pending: "Đang chờ gửi",
  sending: "Đang gửi",
  sent: "Đã tới",
  refused: "Bị từ chối",
  failed: "Gửi hỏng",
  unknown: "Chưa rõ đã tới hay chưa",
};

function Others({ others }: Pick<TicketPage, "others">) {
  if (others.length === 0) return null;
  return (
    <section class="card" aria-labelledby="others-title">
      <h2 id="others-title">Phiếu khác của người này</h2>
      <ul class="plain">
        {others.map((other) => (
          <li key={other.code}>
            <a class="code" href={`/console/tickets/${other.code}`}>
              {other.code}
            </a>
            <span class="sub">
              {statusLabels[other.status]} · {formatDate(other.openedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
