import { renderToString } from "preact-render-to-string";
import { showDay, showTime } from "../../bot/texts/show-date.ts";
import {
  ticketKindWords,
  ticketLookupLocked,
  ticketLookupNoMatch,
  ticketLookupPrivate,
  ticketStatusWords,
} from "../../bot/texts/ticket.ts";
import type { GuardedLookup } from "../../bot/desk.ts";
import type { PublicTicket } from "../tickets/public-timeline-view.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { DemoBanner } from "./chat-notices.tsx";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "officeName" | "hotline" | "isDemo">;

/** What the page is about to show: nothing yet, faults of the form, or what was found. */
export type LookupShown = {
  code?: string;
  errors?: Partial<Record<"code" | "digits", string>>;
  found?: GuardedLookup<PublicTicket>;
};

/** /phieu: a ticket by its code and four digits; works without JavaScript, nothing is in the URL. */
export function ticketLookupPage(
  house: House,
  assets: Pick<AssetsFolder, "link">,
  shown: LookupShown,
): string {
  return `<!doctype html>${renderToString(<Page {...house} link={assets.link} shown={shown} />)}`;
}

type Props = House & { link: AssetsFolder["link"]; shown: LookupShown };

function Page({ link, shown, ...house }: Props) {
  const { found, errors } = shown;
  const isFault = errors !== undefined || found?.ok === false;
  const title = `${isFault ? "Có lỗi: " : ""}Tra cứu phiếu · ${house.officeName}`;
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14507a" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={link("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={link("chat.css")} />
        <link rel="stylesheet" href={link("ticket-lookup.css")} />
      </head>
      <body class="paper-page">
        <a class="skip" href="#main">
          Đến nội dung chính
        </a>
        <header>
          {house.isDemo && <DemoBanner />}
          <div class="masthead">
            <p class="office">{house.officeName}</p>
            <a class="quiet" href="/">
              Trò chuyện
            </a>
          </div>
        </header>
        <main id="main" class="lookup" tabIndex={-1}>
          <h1>Tra cứu phiếu</h1>
          {found && <Outcome found={found} />}
          <LookupForm shown={shown} />
        </main>
      </body>
    </html>
  );
}

function Outcome({ found }: { found: GuardedLookup<PublicTicket> }) {
  if (found.ok) return <Ticket {...found.value} />;
  const words =
    found.reason === "no_match"
      ? ticketLookupNoMatch(found.triesLeft)
      : ticketLookupLocked(showTime(found.until));
  return (
    <p class="fault" role="alert">
      {words}
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
      <Field
        name="code"
        label="Mã phiếu"
        hint="Trên tin nhắn nhận phiếu, ví dụ PA-26-004217-K"
        error={errors.code}
        value={found?.ok ? "" : code}
        inputMode="text"
      />
      <Field
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

type FieldProps = {
  name: "code" | "digits";
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  inputMode: "text" | "numeric";
};

function Field({ name, label, hint, error, value, inputMode }: FieldProps) {
  const told = error ? `${name}-hint ${name}-error` : `${name}-hint`;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p id={`${name}-hint`} class="small">
        {hint}
      </p>
      {error && (
        <p id={`${name}-error`} class="field-error">
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        value={value}
        inputMode={inputMode}
        autocomplete="off"
        spellcheck={false}
        maxLength={40}
        required
        aria-describedby={told}
        aria-invalid={error ? "true" : undefined}
      />
    </div>
  );
}
