import type { CalendarData } from "../../calendar/calendar-data.ts";
import type { Weekday } from "../../calendar/vietnam-date.ts";
import { type CalendarPlace, calendarPath } from "./calendar-place.ts";
import { periodsText } from "./periods-text.ts";

/** Working hours of the week, and how days are counted. */
export function WeekCard({ place }: { place: CalendarPlace }) {
  const { data } = place.inUse;
  return (
    <section class="card" aria-labelledby="week-title">
      <h2 id="week-title">Giờ làm việc trong tuần</h2>
      <dl class="week">
        {weekdays.map(([weekday, name]) => (
          <div key={weekday}>
            <dt>{name}</dt>
            <dd>{periodsText(data.week[weekday]) || "Nghỉ"}</dd>
          </div>
        ))}
        <div>
          <dt>Ngày thứ nhất</dt>
          <dd>{dayOneLabels[data.dayOne]}</dd>
        </div>
        <div>
          <dt>Hạn theo ngày lịch rơi vào ngày nghỉ</dt>
          <dd>{dayOffLabels[data.endsOnDayOff]}</dd>
        </div>
      </dl>
      {place.mayEdit && (
        <p class="deeds">
          <a class="button" href={calendarPath("/week", place)}>
            Sửa giờ làm việc
          </a>
        </p>
      )}
    </section>
  );
}

export const weekdays: readonly [Weekday, string][] = [
  [1, "Thứ Hai"],
  [2, "Thứ Ba"],
  [3, "Thứ Tư"],
  [4, "Thứ Năm"],
  [5, "Thứ Sáu"],
  [6, "Thứ Bảy"],
  [7, "Chủ nhật"],
];

export const dayOneLabels: Readonly<Record<CalendarData["dayOne"], string>> = {
  day_after: "Ngày sau ngày nhận (Bộ luật Dân sự 2015, Điều 147)",
  same_day: "Chính ngày nhận, nếu còn giờ làm việc",
};

export const dayOffLabels: Readonly<Record<CalendarData["endsOnDayOff"], string>> = {
  next_working_day: "Lùi sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148)",
  same_day: "Giữ nguyên ngày đó",
};
