import type { SpecialDay } from "../../calendar/calendar-data.ts";
import type { Day } from "../../calendar/vietnam-date.ts";
import { notOurs } from "../parts/not-ours.ts";
import { dayWords } from "../ticket/due-reason.tsx";
import { type CalendarPlace, calendarPath } from "./calendar-place.ts";
import { confidenceLabels, kindLabels } from "./day-mark.ts";
import { periodsText } from "./periods-text.ts";

/** The days that somebody must check, from today on: a date told to a citizen may rest on them. */
export function UncertainDays({ place, today }: { place: CalendarPlace; today: Day }) {
  const uncertain = inOrder(place.inUse.data.specialDays).filter(
    ({ day, kind, confidence }) => day >= today && (kind === "undecided" || confidence === "low"),
  );
  const { to } = place.inUse.data.covers;
  return (
    <>
      {uncertain.length > 0 && (
        <section class="card check" aria-labelledby="check-title">
          <h2 id="check-title">Xin kiểm tra</h2>
          <p>
            Những ngày dưới đây chưa chắc chắn. Hạn trả lời đi qua các ngày này có thể phải đổi.
          </p>
          <DayTable place={place} days={uncertain} caption="Ngày cần kiểm tra" />
        </section>
      )}
      {to < `${Number(today.slice(0, 4)) + 1}-12-31` && (
        <p class="alert">Lịch nghỉ mới được nhập đến hết {dayWords(to)}.</p>
      )}
    </>
  );
}

/** All special days of the year. */
export function SpecialDays({ place }: { place: CalendarPlace }) {
  const days = inOrder(place.inUse.data.specialDays).filter(({ day }) =>
    day.startsWith(`${place.year}-`),
  );
  return (
    <section aria-labelledby="days-title">
      <div class="page-head">
        <h2 id="days-title">Ngày đặc biệt năm {place.year}</h2>
        {place.mayEdit && (
          <p class="deeds">
            <a class="button" href={calendarPath("/day", place)}>
              Thêm ngày
            </a>
            <a class="button" href={calendarPath("/import", place)}>
              Nhập tệp lịch (.ics)
            </a>
          </p>
        )}
      </div>
      {days.length === 0 ? (
        <p class="card empty">Năm này chưa có ngày đặc biệt nào.</p>
      ) : (
        <DayTable place={place} days={days} caption="Ngày đặc biệt trong năm" />
      )}
    </section>
  );
}

type TableProps = { place: CalendarPlace; days: readonly SpecialDay[]; caption: string };

function DayTable({ place, days, caption }: TableProps) {
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Ngày</th>
          <th scope="col">Tên</th>
          <th scope="col">Loại</th>
          <th scope="col">Giờ làm</th>
          <th scope="col">Mức chắc chắn</th>
          {place.mayEdit && <th scope="col">Việc</th>}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <DayRow key={day.day} {...{ place, day }} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow({ place, day }: { place: CalendarPlace; day: SpecialDay }) {
  return (
    <tr>
      <th scope="row">{dayWords(day.day)}</th>
      <td data-label="Tên" {...notOurs}>
        {day.name}
      </td>
      <td data-label="Loại">{kindLabels[day.kind]}</td>
      <td data-label="Giờ làm">{day.periods ? periodsText(day.periods) : "–"}</td>
      <td data-label="Mức chắc chắn" class={day.confidence === "low" ? "near" : undefined}>
        {confidenceLabels[day.confidence]}
      </td>
      {place.mayEdit && (
        <td>
          <a
            class="button small"
            href={calendarPath("/day", place, { day: day.day })}
            aria-label={`Sửa ngày ${dayWords(day.day)}`}
          >
            Sửa
          </a>
        </td>
      )}
    </tr>
  );
}

function inOrder(days: readonly SpecialDay[]): SpecialDay[] {
  return days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
