import type { CountedDay, DayCount, NamedDay, PausedDay } from "../../calendar/day-count.ts";
import { weekend } from "../../calendar/working-calendar.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { limitWords } from "../parts/limit-words.ts";
import { notOurs } from "../parts/not-ours.ts";

/** "Why this date": the days counted, those left out, and those that somebody should check. */
export function DueReason({ reason }: { reason: DayCount }) {
  return (
    <details class="reason">
      <summary>{reason.due ? "Vì sao hạn này?" : "Vì sao chưa có hạn?"}</summary>
      <DueCount reason={reason} />
    </details>
  );
}

/** The same, open. */
export function DueCount({ reason }: { reason: DayCount }) {
  const { limit, extensions, counted, paused, movedFrom, doubtful } = reason;
  const named = reason.skipped.filter((day) => day.name !== weekend);
  const weekendDays = reason.skipped.length - named.length;
  return (
    <>
      <p>Nhận lúc {formatDateTime(new Date(reason.from))}.</p>
      <p>Thời hạn: {limitWords(limit)}.</p>
      {extensions.map((extension) => (
        <p>
          Gia hạn thêm {limitWords(extension)}: <span {...notOurs}>{extension.reason}</span>
        </p>
      ))}
      {counted.length > 0 && <Days title="Các ngày được tính" days={counted} isOrdered />}
      {weekendDays > 0 && <p>Không tính {weekendDays} ngày nghỉ cuối tuần.</p>}
      {named.length > 0 && <Days title="Không tính" days={named} />}
      {paused.length > 0 && <Days title="Không tính vì đồng hồ dừng" days={paused} />}
      {movedFrom && (
        <Days title="Ngày cuối là ngày nghỉ nên lùi sang ngày làm việc" days={[movedFrom]} />
      )}
      {!reason.due && <p>Đồng hồ đang dừng, nên chưa có hạn.</p>}
      {doubtful.length > 0 && <Days title="Xin kiểm tra lại lịch" days={doubtful} class="near" />}
    </>
  );
}

type DaysProps = {
  title: string;
  days: readonly (CountedDay | NamedDay | PausedDay)[];
  isOrdered?: boolean;
  class?: string;
};

/** Many days are cut down to the first and the last ones. */
function Days({ title, days, isOrdered = false, class: tone = "" }: DaysProps) {
  const List = isOrdered ? "ol" : "ul";
  const isLong = days.length > 40;
  const shown = isLong ? [...days.slice(0, 30), ...days.slice(-5)] : days;
  return (
    <div class={`day-list ${tone}`}>
      <p>
        <span>{title}</span> ({days.length}):
      </p>
      <List>
        {shown.map((day, at) => (
          <li {...(isOrdered && isLong && at === 30 ? { value: days.length - 4 } : {})}>
            <span>{dayWords(day.day)}</span>
            {"minutes" in day && day.minutes !== undefined && (
              <>
                {" "}
                · <span>{minutesWords(day.minutes)}</span>
              </>
            )}
            {"name" in day && day.name && (
              <>
                {" "}
                · <span {...notOurs}>{day.name}</span>
              </>
            )}
          </li>
        ))}
      </List>
    </div>
  );
}

/** Such as "Thứ Ba, 24/11/2026". */
export function dayWords(day: string): string {
  const weekday = weekdayNames[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday}, ${day.split("-").toReversed().join("/")}`;
}

export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
}

const weekdayNames = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
