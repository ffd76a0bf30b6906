import type { SpecialDay } from "../../calendar/calendar-data.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { DayField, InputField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { type CalendarPlace, calendarPath, readPlace } from "./calendar-place.ts";
import { DecisionField } from "./decision-field.tsx";
import { confidenceLabels, kindLabels } from "./day-mark.ts";
import { periodsText } from "./periods-text.ts";
import { PlaceFields } from "./place-fields.tsx";

/** The form for one special day: a new one, or the one of `?day=`. */
export async function showDay(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const place = await readPlace(house, visit);
  if (!place?.mayEdit) return "not_found";
  const before = visit.field("before") || visit.query("day");
  const entry = place.inUse.data.specialDays.find(({ day }) => day === before);
  const title = entry ? "Sửa ngày đặc biệt" : "Thêm ngày đặc biệt";
  return {
    title,
    errors,
    body: (
      <>
        <p class="back">
          <a href={calendarPath("", place)}>Lịch làm việc</a>
        </p>
        <h1>{title}</h1>
        <DayForm {...{ place, visit, entry, errors }} />
      </>
    ),
  };
}

type Props = {
  place: CalendarPlace;
  visit: Visit;
  entry: SpecialDay | undefined;
  errors: FormErrors;
};

function DayForm({ place, visit, entry, errors }: Props) {
  const typed = (name: string, before: string) => (errors.length > 0 ? visit.field(name) : before);
  return (
    <section class="card narrow">
      <PostForm csrf={visit.csrf} action="/console/calendar/day">
        <PlaceFields place={place} />
        <input type="hidden" name="before" value={entry?.day ?? ""} />
        <DayField
          name="day"
          label="Ngày"
          value={typed("day", entry?.day ?? visit.query("day"))}
          errors={errors}
          required
        />
        <InputField
          name="name"
          label="Tên ngày"
          hint="Người dân thấy tên này khi xem vì sao có hạn, ví dụ “Nghỉ bù Quốc khánh”."
          value={typed("name", entry?.name ?? "")}
          maxlength={120}
          errors={errors}
          required
        />
        <SelectField
          name="kind"
          label="Loại ngày"
          value={typed("kind", entry?.kind ?? "off")}
          options={optionsOf(kindLabels)}
          errors={errors}
        />
        <InputField
          name="periods"
          label="Giờ làm riêng"
          hint="Chỉ với ngày làm việc, ví dụ nửa ngày: 07:30–11:30. Để trống: như ngày thường."
          value={typed("periods", periodsText(entry?.periods ?? []))}
          errors={errors}
        />
        <SelectField
          name="confidence"
          label="Mức chắc chắn"
          value={typed("confidence", entry ? entry.confidence : "high")}
          options={optionsOf(confidenceLabels)}
          errors={errors}
        />
        <DecisionField errors={errors} value={visit.field("decision")} />
        <div class="deeds">
          <button class="main" name="deed" value="save">
            Công bố
          </button>
          {entry && (
            <button name="deed" value="remove">
              Bỏ ngày này
            </button>
          )}
        </div>
      </PostForm>
    </section>
  );
}

function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
