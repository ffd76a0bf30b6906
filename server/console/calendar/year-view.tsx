import type { SpecialDay } from "../../calendar/calendar-data.ts";
import { type Day, addDays, weekdayOf } from "../../calendar/vietnam-date.ts";
import { notOurs } from "../parts/not-ours.ts";
import { type CalendarPlace, calendarPath } from "./calendar-place.ts";
import { type DayMark, markOf, marks } from "./day-mark.ts";

/** The year at a glance: twelve small months, a letter for every special day. */
export function YearView({ place, today }: { place: CalendarPlace; today: Day }) {
  const { inUse, year } = place;
  const special = new Map(inUse.data.specialDays.map((entry) => [entry.day, entry]));
  return (
    <section aria-labelledby="year-title">
      <h2 id="year-title">Cả năm {year}</h2>
      <Legend />
      <div class="year">
        {months.map((month) => (
          <Month key={month} {...{ place, special, month, today }} />
        ))}
      </div>
    </section>
  );
}

function Legend() {
  return (
    <ul class="legend">
      {Object.values(marks).map((mark) => (
        <li key={mark.class}>
          <span class={`mark ${mark.class}`}>{mark.letter}</span> {mark.words}
        </li>
      ))}
      <li>
        <span class="mark">?</span> Cần kiểm tra
      </li>
    </ul>
  );
}

type MonthProps = {
  place: CalendarPlace;
  special: ReadonlyMap<Day, SpecialDay>;
  month: number;
  today: Day;
};

function Month({ place, special, month, today }: MonthProps) {
  const weeks = weeksOf(place.year, month);
  return (
    <table class="month">
      <caption>Tháng {month}</caption>
      <thead>
        <tr>
          {weekdays.map(([short, long]) => (
            <th scope="col" key={short} abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) =>
              day ? (
                <DayCell key={day} {...{ place, day, today }} entry={special.get(day)} />
              ) : (
                <td key={column} class="none"></td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { place: CalendarPlace; day: Day; today: Day; entry: SpecialDay | undefined };

function DayCell({ place, day, today, entry }: CellProps) {
  const mark = markOf(place.inUse.data, day, entry);
  const number = Number(day.slice(8));
  const classes = [mark.class, day === today && "today"].filter(Boolean).join(" ");
  const current = day === today ? ("date" as const) : undefined;
  return (
    <td class={classes} aria-current={current}>
      {entry ? <Special {...{ place, entry, mark, number }} /> : number}
    </td>
  );
}

type SpecialProps = { place: CalendarPlace; entry: SpecialDay; mark: DayMark; number: number };

function Special({ place, entry, mark, number }: SpecialProps) {
  const letter = `${mark.letter}${mark.isDoubtful ? "?" : ""}`;
  const inside = (
    <>
      {number}
      <b>{letter}</b>
      <span class="unseen" {...notOurs}>
        {entry.name}
      </span>
    </>
  );
  if (!place.mayEdit) return <span title={entry.name}>{inside}</span>;
  return (
    <a href={calendarPath("/day", place, { day: entry.day })} title={entry.name}>
      {inside}
    </a>
  );
}

/** Rows of seven from Monday on; undefined: a day of another month. */
export function weeksOf(year: number, month: number): (Day | undefined)[][] {
  const prefix = `${year}-${String(month).padStart(2, "0")}-`;
  const days: (Day | undefined)[] = [];
  for (let day = `${prefix}01`; day.startsWith(prefix); day = addDays(day, 1)) days.push(day);
  const before = weekdayOf(`${prefix}01`) - 1;
  const padded = [...Array.from({ length: before }, () => undefined), ...days];
  while (padded.length % 7 !== 0) padded.push(undefined);
  return Array.from({ length: padded.length / 7 }, (_, row) => padded.slice(row * 7, row * 7 + 7));
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const weekdays = [
  ["T2", "Thứ Hai"],
  ["T3", "Thứ Ba"],
  ["T4", "Thứ Tư"],
  ["T5", "Thứ Năm"],
  ["T6", "Thứ Sáu"],
  ["T7", "Thứ Bảy"],
  ["CN", "Chủ nhật"],
] as const;
