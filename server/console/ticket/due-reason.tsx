import type { DayCount, NamedDay } from "../../calendar/add-working-days.ts";

/** "Why this date": the days counted, those left out, and those that somebody should check. */
export function DueReason({ reason }: { reason: DayCount }) {
  const named = reason.skipped.filter((day) => day.name !== weekend);
  const weekendDays = reason.skipped.length - named.length;
  return (
    <details class="reason">
      <summary>Vì sao hạn này?</summary>
      <p>
        Nhận ngày {dayWords(reason.received)}. Đếm {reason.workingDays} ngày làm việc, ngày thứ nhất
        là {dayWords(reason.dayOne)}.
      </p>
      {weekendDays > 0 && <p>Không tính {weekendDays} ngày nghỉ cuối tuần.</p>}
      {named.length > 0 && <p>Không tính: {named.map(namedWords).join("; ")}.</p>}
      {reason.doubtful.length > 0 && (
        <p class="near">Cần kiểm tra lại lịch: {reason.doubtful.map(namedWords).join("; ")}.</p>
      )}
    </details>
  );
}

/** The calendar's own name for an ordinary Saturday or Sunday. */
const weekend = "Cuối tuần";

function namedWords({ day, name }: NamedDay): string {
  return `${dayWords(day)} (${name})`;
}

function dayWords(day: string): string {
  return day.split("-").toReversed().join("/");
}
