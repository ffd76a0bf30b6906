import type { ComponentChildren } from "preact";
import type { TicketLetter, TicketPage } from "../../tickets/ticket-page.ts";
import { failureWords } from "../letters/failure-words.ts";
import { DueDate } from "../parts/due-date.tsx";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel } from "../parts/ticket-labels.ts";
import { DueReason } from "./due-reason.tsx";
import type { TicketProps } from "./ticket-props.ts";

type Facts = Pick<TicketProps, "ticket" | "now" | "calendar">;

export function TicketFacts({ ticket, now, calendar, visit }: Facts & Pick<TicketProps, "visit">) {
  return (
    <>
      <section class="card" aria-label="Hạn và người xử lý">
        <StateFacts {...{ ticket, now, calendar }} />
      </section>
      <section class="card" aria-labelledby="sender-title">
        <h2 id="sender-title">Người gửi</h2>
        <SenderFacts ticket={ticket} />
        {ticket.contact && visit.may("contacts.view") && (
          <p>
            <a href={`/console/contacts/${ticket.contact.id}`}>Mọi việc của người này</a>
          </p>
        )}
      </section>
    </>
  );
}

export function StateFacts({ ticket, now, calendar }: Facts) {
  return (
    <dl class="facts">
      <Fact name="Hạn trả lời">
        <DueDate {...{ ticket, now, calendar }} />
        {ticket.dueReason && <DueReason reason={ticket.dueReason} />}
      </Fact>
      <Fact name="Người xử lý">
        {ticket.assignee ? (
          <span {...notOurs}>{ticket.assignee.name}</span>
        ) : (
          <span>Chưa giao</span>
        )}
      </Fact>
      <Fact name="Đơn vị">
        {ticket.unit ? <span {...notOurs}>{ticket.unit.name}</span> : <span>Chưa chọn</span>}
      </Fact>
      <Fact name="Gửi lúc">{formatDateTime(ticket.openedAt)}</Fact>
      <Fact name="Kênh">{channelLabel(ticket.channel)}</Fact>
      {ticket.rating && <Fact name="Người dân chấm">{`${ticket.rating} / 5`}</Fact>}
    </dl>
  );
}

export function SenderFacts({ ticket }: Pick<Facts, "ticket">) {
  return (
    <>
      <dl class="facts">
        <Typed name="Họ tên" words={ticket.name} />
        <Typed name="Địa chỉ" words={ticket.address} />
        <Typed name="Điện thoại" words={ticket.phone} />
        <Typed name="Nơi xảy ra" words={ticket.where} />
        <Typed name="Thời gian xảy ra" words={ticket.when} />
      </dl>
      <p class="hint">{standingWords(ticket)}</p>
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

/** What became of the letters about the ticket. */
export function LettersCard({ letters }: Pick<TicketPage, "letters">) {
  if (letters.length === 0) return null;
  return (
    <section class="card" aria-labelledby="letters-title">
      <h2 id="letters-title">Thư đã gửi</h2>
      <ul class="plain">
        {letters.map((letter, place) => (
          <li key={place}>
            <span class={letter.state === "sent" ? "" : "near"}>
              {letter.isNotice && letter.state === "sent"
                ? "Đã báo có tin mới, chưa gửi được nội dung"
                : (letterWords[letter.state] ?? letter.state)}
            </span>
            <span class="sub">
              <span>{formatDateTime(letter.at)}</span>{" "}
              {letter.failure && <span>{failureWords(letter.failure)}</span>}{" "}
              <Receipt {...letter} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The later of the two says it all: what was seen has come. */
function Receipt({ arrivedAt, seenAt }: Pick<TicketLetter, "arrivedAt" | "seenAt">) {
  if (seenAt) return <span>Đã xem lúc {formatDateTime(seenAt)}</span>;
  return arrivedAt ? <span>Đã tới máy lúc {formatDateTime(arrivedAt)}</span> : null;
}

const letterWords: Record<string, string> = {
  pending: "Đang chờ gửi",
  sending: "Đang gửi",
  sent: "Đã tới",
  refused: "Bị từ chối",
  failed: "Gửi hỏng",
  unknown: "Chưa rõ đã tới hay chưa",
};

function Typed({ name, words }: { name: string; words: string | undefined }) {
  if (!words) return null;
  return (
    <Fact name={name}>
      <span {...notOurs}>{words}</span>
    </Fact>
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
