import { renderToString } from "preact-render-to-string";
import { ticketRefusal } from "../../bot/dialogue/ticket-refusal.ts";
import { showDay, showTime } from "../../bot/texts/show-date.ts";
import { ticketKindWords, ticketLookupPrivate, ticketStatusWords } from "../../bot/texts/ticket.ts";
import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import type { PublicTicket } from "../tickets/public-timeline-view.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { LookupField } from "./lookup-field.tsx";
import { LookupFrame } from "./lookup-frame.tsx";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "officeName" | "isDemo">;

/** What the page is about to show: nothing yet, faults of the form, or what was found. */
export type LookupShown = {
  code?: string;
  errors?: Partial<Record<"code" | "digits", string>>;
  found?: GuardedLookup<PublicTicket>;
};

/** /phieu: a ticket by its code and four digits; works without JavaScript, nothing is in the URL. */
export function ticketLookupPage(
  { officeName, isDemo }: House,
  { link }: Pick<AssetsFolder, "link">,
  shown: LookupShown,
): string {
  const { found, errors } = shown;
  const page = (
    <LookupFrame
      {...{ officeName, isDemo, link }}
      heading="Tra cứu phiếu"
      isFault={errors !== undefined || found?.ok === false}
      other={{ href: "/tra-cuu", label: "Tra cứu hồ sơ một cửa" }}
    >
      {found && <Outcome found={found} />}
      <LookupForm shown={shown} />
    </LookupFrame>
  );
  return `<!doctype html>${renderToString(page)}`;
}

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
        {timeline.map(({ at, words }, place) => (
          <li key={place}>
            <time dateTime={at.toISOString()}>{showTime(at)}</time>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      <p class="small">{ticketLookupPrivate()}</p>
    </section>
  );
}

function LookupForm({ shown: { code = "", errors = {}, found } }: { shown: LookupShown }) {
  return (
    <form method="post" action="/phieu" aria-labelledby="form-title" novalidate>
      <h2 id="form-title">{found?.ok ? "Tra cứu phiếu khác" : "Nhập mã phiếu"}</h2>
      <LookupField
        name="code"
        label="Mã phiếu"
        hint="Trên tin nhắn nhận phiếu, ví dụ PA-26-004217-K"
        error={errors.code}
        value={found?.ok ? "" : code}
        inputMode="text"
      />
      <LookupField
        name="digits"
        label="4 số cuối điện thoại"
        hint="Của số điện thoại đã khai trong phiếu"
        error={errors.digits}
        value=""
        inputMode="numeric"
      />
      <button type="submit" class="primary">
        Xem phiếu
      </button>
      <p class="small">
        Phiếu không khai số điện thoại thì xem trong cuộc trò chuyện đã gửi phiếu, bằng cách gõ mã
        phiếu ở đó.
      </p>
    </form>
  );
}
