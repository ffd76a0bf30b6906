import type { ConsoleHouse } from "../console-house.ts";
import { DayField, InputField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { type CalendarPlace, calendarPath, readPlace } from "./calendar-place.ts";
import { DecisionField } from "./decision-field.tsx";
import { periodsText } from "./periods-text.ts";
import { PlaceFields } from "./place-fields.tsx";
import { dayOffLabels, dayOneLabels, weekdays } from "./week-card.tsx";

/** The form for the hours of the week and for how days are counted. */
export async function showWeek(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const place = await readPlace(house, visit);
  if (!place?.mayEdit) return "not_found";
  return {
    title: "Sửa giờ làm việc",
    errors,
    body: (
      <>
        <p class="back">
          <a href={calendarPath("", place)}>Lịch làm việc</a>
        </p>
        <h1>Sửa giờ làm việc</h1>
        <WeekForm {...{ place, visit, errors }} />
      </>
    ),
  };
}

type Props = { place: CalendarPlace; visit: Visit; errors: FormErrors };

function WeekForm({ place, visit, errors }: Props) {
  const { data } = place.inUse;
  const typed = (name: string, before: string) => (errors.length > 0 ? visit.field(name) : before);
  return (
    <section class="card narrow">
      <PostForm csrf={visit.csrf} action="/console/calendar/week">
        <PlaceFields place={place} />
        <p class="hint">
          Ghi các buổi cách nhau bằng dấu phẩy, ví dụ 07:30–11:30, 13:30–17:00. Để trống: nghỉ.
        </p>
        {weekdays.map(([weekday, name]) => (
          <InputField
            key={weekday}
            name={`week-${weekday}`}
            label={name}
            value={typed(`week-${weekday}`, periodsText(data.week[weekday]))}
            errors={errors}
          />
        ))}
        <SelectField
          name="day-one"
          label="Ngày thứ nhất của thời hạn"
          value={typed("day-one", data.dayOne)}
          options={optionsOf(dayOneLabels)}
          errors={errors}
        />
        <SelectField
          name="day-off"
          label="Hạn theo ngày lịch rơi vào ngày nghỉ"
          value={typed("day-off", data.endsOnDayOff)}
          options={optionsOf(dayOffLabels)}
          errors={errors}
        />
        <DayField
          name="covers-to"
          label="Đã nhập đủ ngày nghỉ đến hết ngày"
          hint="Sau ngày này, hạn được đánh dấu là chưa chắc chắn."
          value={typed("covers-to", data.covers.to)}
          errors={errors}
          required
        />
        <DecisionField errors={errors} value={visit.field("decision")} />
        <div class="deeds">
          <button class="main">Công bố</button>
        </div>
      </PostForm>
    </section>
  );
}

function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
