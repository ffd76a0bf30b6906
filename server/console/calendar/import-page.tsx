import type { IcsProposal } from "../../calendar/read-ics.ts";
import type { SpecialDay } from "../../calendar/calendar-data.ts";
import { planImport } from "../../calendar/plan-import.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { csrfField } from "../csrf.ts";
import { DayField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { dayWords } from "../ticket/due-reason.tsx";
import { type CalendarPlace, calendarPath, readPlace } from "./calendar-place.ts";
import { DecisionField } from "./decision-field.tsx";
import { kindLabels } from "./day-mark.ts";
import { leftWords } from "./ics-words.ts";
import { periodsText } from "./periods-text.ts";
import { PlaceFields } from "./place-fields.tsx";

/** Choosing a calendar file, and what it would change once it was read. */
export async function showImport(
  house: ConsoleHouse,
  visit: Visit,
  { errors = [], proposal }: { errors?: FormErrors; proposal?: IcsProposal } = {},
): Promise<Shown | "not_found"> {
  const place = await readPlace(house, visit);
  if (!place?.mayEdit) return "not_found";
  return {
    title: "Nhập tệp lịch",
    errors,
    body: (
      <>
        <p class="back">
          <a href={calendarPath("", place)}>Lịch làm việc</a>
        </p>
        <h1>Nhập tệp lịch</h1>
        {proposal ? (
          <Preview {...{ place, visit, proposal, errors }} />
        ) : (
          <FileForm {...{ place, visit, errors }} />
        )}
      </>
    ),
  };
}

type FormProps = { place: CalendarPlace; visit: Visit; errors: FormErrors };

function FileForm({ place, visit, errors }: FormProps) {
  const error = errors.find(({ field }) => field === "file")?.message;
  return (
    <section class="card narrow">
      <form method="post" action="/console/calendar/import/preview" enctype="multipart/form-data">
        <input type="hidden" name={csrfField} value={visit.csrf} />
        <PlaceFields place={place} />
        <div class={error ? "field wrong" : "field"}>
          <label for="file">Tệp lịch (.ics)</label>
          <p class="hint" id="file-hint">
            Tệp iCalendar, tối đa 1 MB. Chưa có gì thay đổi cho đến khi anh/chị xem và công bố.
          </p>
          {error && (
            <p class="fault" id="file-error">
              {error}
            </p>
          )}
          <input
            type="file"
            id="file"
            name="file"
            accept=".ics,text/calendar"
            required
            aria-describedby={error ? "file-hint file-error" : "file-hint"}
            aria-invalid={error ? "true" : undefined}
          />
        </div>
        <div class="deeds">
          <button class="main">Xem trước</button>
        </div>
      </form>
    </section>
  );
}

function Preview({ place, visit, proposal, errors }: FormProps & { proposal: IcsProposal }) {
  const { added, changed, same } = planImport(place.inUse.data, proposal.days);
  const isEmpty = added.length + changed.length === 0;
  return (
    <>
      {isEmpty && <p class="card empty">Tệp này không thay đổi gì: mọi ngày đã có trong lịch.</p>}
      {!isEmpty && (
        <PostForm csrf={visit.csrf} action="/console/calendar/import">
          <PlaceFields place={place} />
          <fieldset class="card">
            <legend>Những gì sẽ thay đổi</legend>
            {added.map((day) => (
              <Choice key={day.day} day={day} words="Thêm" />
            ))}
            {changed.map(({ before, after }) => (
              <Choice key={after.day} day={after} words="Đổi" before={before} />
            ))}
          </fieldset>
          <section class="card narrow">
            <DayField
              name="covers-to"
              label="Sau khi nhập, ngày nghỉ đã đủ đến hết ngày"
              value={visit.field("covers-to") || place.inUse.data.covers.to}
              errors={errors}
            />
            <DecisionField errors={errors} value={visit.field("decision")} />
            <div class="deeds">
              <button class="main">Công bố</button>
              <a class="button" href={calendarPath("/import", place)}>
                Chọn tệp khác
              </a>
            </div>
          </section>
        </PostForm>
      )}
      {same.length > 0 && <p class="hint">{same.length} ngày trong tệp đã có trong lịch.</p>}
      <LeftOut left={proposal.left} />
    </>
  );
}

function Choice({ day, words, before }: { day: SpecialDay; words: string; before?: SpecialDay }) {
  const id = `day-${day.day}`;
  return (
    <div class="field check">
      <label for={id}>
        <input type="checkbox" id={id} name="entry" value={JSON.stringify(day)} checked />
        <span>
          <strong>{words}</strong> <span>{dayWords(day.day)}</span> ·{" "}
          <span>{kindLabels[day.kind]}</span>
          {day.periods && ` · ${periodsText(day.periods)}`} · <span {...notOurs}>{day.name}</span>
        </span>
      </label>
      {before && (
        <p class="hint">
          <span>Đang là:</span> <span>{kindLabels[before.kind]}</span> ·{" "}
          <span {...notOurs}>{before.name}</span>
        </p>
      )}
    </div>
  );
}

function LeftOut({ left }: { left: IcsProposal["left"] }) {
  if (left.length === 0) return null;
  return (
    <details class="card">
      <summary>{left.length} sự kiện được bỏ qua</summary>
      <ul>
        {left.slice(0, 200).map(({ name, why }, at) => (
          <li key={at}>
            <span {...notOurs}>{name}</span>: {leftWords[why]}
          </li>
        ))}
      </ul>
    </details>
  );
}
