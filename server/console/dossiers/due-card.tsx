import { addDays, type Day, vietnamDate } from "../../calendar/vietnam-date.ts";
import { type WorkingCalendar, weekend } from "../../calendar/working-calendar.ts";
import { workingDaysBetween } from "../../calendar/working-days-between.ts";
import type { StaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { dayWords } from "../ticket/due-reason.tsx";
import type { Visit } from "../visit.ts";
import { dossierHref } from "./dossier-labels.ts";

type Props = {
  dossier: StaffDossier;
  visit: Visit;
  now: Date;
  calendar: WorkingCalendar;
  limit: string | undefined;
};

/** The appointment, how many working days it gives, why it is late, and what was promised anew. */
export function DueCard({ dossier, visit, now, calendar, limit }: Props) {
  const isLate = punctuality(dossier, now, calendar).kind === "late";
  const { dueOn, receivedOn, lateReason, lateReasonAt, apologies } = dossier;
  return (
    <section class="card" aria-labelledby="due-title">
      <h2 id="due-title">Hẹn trả</h2>
      <p>{dueOn ? <strong>{formatDate(dueOn)}</strong> : "Không có ngày hẹn"}</p>
      {limit && (
        <p>
          <span>Thời hạn của thủ tục:</span> <span {...notOurs}>{limit}</span>
        </p>
      )}
      {dueOn && receivedOn && <Why {...{ receivedOn, dueOn, calendar }} />}
      {lateReason && <h3>Lý do trễ</h3>}
      {lateReason && (
        <p>
          <span class="words" {...notOurs}>
            {lateReason}
          </span>
          {lateReasonAt && <span class="sub">ghi lúc {formatDateTime(lateReasonAt)}</span>}
        </p>
      )}
      {apologies.length > 0 && <h3>Xin lỗi và hẹn lại</h3>}
      {apologies.map((apology) => (
        <div key={apology.id}>
          <p>
            <strong>Hẹn lại ngày {formatDate(apology.newDueOn)}</strong>
          </p>
          <p class="words" {...notOurs}>
            {apology.reason}
          </p>
          <span class="sub">
            {apology.sentAt
              ? `đã gửi lúc ${formatDateTime(apology.sentAt)}`
              : `đã soạn lúc ${formatDateTime(apology.createdAt)}, chưa gửi`}
          </span>
        </div>
      ))}
      {isLate && visit.may("dossiers.apologise") && (
        <p>
          <a href={`${dossierHref(dossier.code)}/apology`}>Soạn phiếu xin lỗi và hẹn lại</a>
        </p>
      )}
    </section>
  );
}

type WhyProps = { receivedOn: Date; dueOn: Date; calendar: WorkingCalendar };

/** What lies between receipt and appointment; whether the software counted well, one sees here. */
function Why({ receivedOn, dueOn, calendar }: WhyProps) {
  const days = workingDaysBetween(calendar, receivedOn, dueOn);
  const off = daysOff(receivedOn, dueOn, calendar);
  const named = off.filter(({ name }) => name !== weekend);
  const weekendDays = off.length - named.length;
  return (
    <details class="reason">
      <summary>{days} ngày làm việc kể từ ngày nhận</summary>
      <p>Nhận ngày {formatDate(receivedOn)}; đếm từ ngày hôm sau.</p>
      {weekendDays > 0 && <p>Không tính {weekendDays} ngày nghỉ cuối tuần.</p>}
      {named.length > 0 && (
        <ul>
          {named.map(({ day, name }) => (
            <li key={day}>
              <span>{dayWords(day)}</span> · <span {...notOurs}>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** A year at most: a date mistyped by decades makes no endless list. */
function daysOff(receivedOn: Date, dueOn: Date, calendar: WorkingCalendar) {
  const last = vietnamDate(dueOn);
  const off: { day: Day; name: string }[] = [];
  let day = addDays(vietnamDate(receivedOn), 1);
  for (let count = 0; day <= last && count < 366; count += 1, day = addDays(day, 1)) {
    const { working, name = weekend } = calendar.on(day);
    if (!working) off.push({ day, name });
  }
  return off;
}
