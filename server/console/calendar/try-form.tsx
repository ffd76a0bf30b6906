import { type Limit, limitUnits } from "../../calendar/ticket-clock.ts";
import type { Day } from "../../calendar/vietnam-date.ts";
import { DayField, InputField, SelectField } from "../parts/field.tsx";
import { unitLabels } from "../parts/limit-words.ts";
import type { FormErrors } from "../shown.ts";
import type { CalendarPlace } from "./calendar-place.ts";

/** What is tried out: received then, with this limit. As typed. */
export type Trial = { day: string; time: string; amount: string; limit: string };

type Props = { place: CalendarPlace; today: Day; trial?: Trial; errors: FormErrors };

/** Tries a deadline out: nothing is written. */
export function TryForm({ place, today, trial, errors }: Props) {
  const { day = today, time = "09:00", amount = "7", limit = "working_days" } = trial ?? {};
  const units = limitUnits.map((value: Limit["unit"]) => ({ value, label: unitLabels[value] }));
  return (
    <section class="card" aria-labelledby="try-title">
      <h2 id="try-title">Tính thử một hạn</h2>
      <form method="get" action="/console/calendar/try">
        {place.unit && <input type="hidden" name="unit" value={place.unit.id} />}
        <DayField name="received" label="Ngày nhận" value={day} errors={errors} required />
        <InputField
          name="time"
          label="Giờ nhận"
          hint="Ví dụ 16:45"
          value={time}
          errors={errors}
          required
        />
        <InputField
          name="amount"
          type="number"
          label="Thời hạn"
          value={amount}
          min={1}
          max={1000}
          errors={errors}
          required
        />
        <SelectField name="limit" label="Đơn vị" value={limit} options={units} errors={errors} />
        <div class="deeds">
          <button>Tính thử</button>
        </div>
      </form>
    </section>
  );
}
