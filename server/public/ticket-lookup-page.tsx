import { ticketRefusal } from "../../bot/dialogue/ticket-refusal.ts";
import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import { showDay, showTime } from "../../bot/texts/show-date.ts";
import { ticketKindWords, ticketLookupPrivate, ticketStatusWords } from "../../bot/texts/ticket.ts";
import type { PublicTicket } from "../tickets/public-timeline-view.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { lookupPage, type LookupShown, type LookupWords } from "./lookup-page.tsx";
import type { PublicHouse } from "./public-house.ts";

/** /phieu: a ticket by its code and four digits; without JavaScript, and nothing in the URL. */
export function ticketLookupPage(
  house: Pick<PublicHouse, "officeName" | "isDemo">,
  assets: Pick<AssetsFolder, "link">,
  shown: LookupShown<PublicTicket>,
): string {
  const outcome = shown.found && <Outcome found={shown.found} />;
  return lookupPage(house, assets, words, shown, outcome);
}

const words: LookupWords = {
  path: "/phieu",
  heading: "Tra cứu phiếu",
  other: { href: "/tra-cuu", label: "Tra cứu hồ sơ một cửa" },
  form: {
    headings: { first: "Nhập mã phiếu", another: "Tra cứu phiếu khác" },
    code: { label: "Mã phiếu", hint: "Trên tin nhắn nhận phiếu, ví dụ PA-26-004217-K" },
    digits: { label: "4 số cuối điện thoại", hint: "Của số điện thoại đã khai trong phiếu" },
    button: "Xem phiếu",
    note: "Phiếu không khai số điện thoại thì xem trong cuộc trò chuyện đã gửi phiếu, bằng cách gõ mã phiếu ở đó.",
  },
};

function Outcome({ found }: { found: GuardedLookup<PublicTicket> }) {
  if (found.ok) return <Ticket {...found.value} />;
  return (
    <p class="fault" role="alert">
      {ticketRefusal(found)}
    </p>
  );
}

function Ticket({ code, kind, status, openedAt, dueAt, mergedInto, timeline }: PublicTicket) {
  return (
    <section aria-labelledby="ticket-title">
      <h2 id="ticket-title">Phiếu {code}</h2>
      <dl>
        <dt>Loại</dt>
        <dd>{ticketKindWords[kind]}</dd>
        <dt>Tình trạng</dt>
        <dd>{ticketStatusWords[status]}</dd>
        <dt>Ngày gửi</dt>
        <dd>{showDay(openedAt)}</dd>
        {dueAt && <dt>Hẹn trả lời</dt>}
        {dueAt && <dd>trước hết ngày {showDay(dueAt)}</dd>}
        {mergedInto && <dt>Tiếp tục ở phiếu</dt>}
        {mergedInto && <dd>{mergedInto}</dd>}
      </dl>
      <h3>Quá trình xử lý</h3>
      <ol class="steps">
        {timeline.map(({ at, words: told }, place) => (
          <li key={place}>
            <time dateTime={at.toISOString()}>{showTime(at)}</time>
            <span>{told}</span>
          </li>
        ))}
      </ol>
      <p class="small">{ticketLookupPrivate()}</p>
    </section>
  );
}
