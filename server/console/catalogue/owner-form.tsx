import type { Editor } from "../../catalogue/editors-view.ts";
import type { GapLine } from "../../catalogue/gap-view.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { DayField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

type Props = {
  gap: GapLine;
  editors: readonly Editor[];
  visit: Visit;
  errors: FormErrors;
  /** An ISO date. */
  today: string;
};

/** Who sees to a gap, and by which day. */
export function OwnerForm({ gap, editors, visit, errors, today }: Props) {
  const options = editors.map(({ id, name }) => ({ value: id, label: name, isNotOurs: true }));
  return (
    <section class="card narrow">
      <h2>Ai lo câu trả lời?</h2>
      <PostForm csrf={visit.csrf} action={`/console/knowledge/gaps/${gap.id}/owner`}>
        <SelectField
          name="owner"
          label="Người phụ trách"
          options={[{ value: "", label: "Chưa giao" }, ...options]}
          value={visit.field("owner") || (gap.ownerId ?? visit.staff.id)}
          errors={errors}
        />
        <DayField
          name="day"
          label="Hạn"
          value={visit.field("day") || (gap.dueOn ? vietnamDate(gap.dueOn) : today)}
          errors={errors}
        />
        <div class="deeds">
          <button>Giao</button>
        </div>
      </PostForm>
    </section>
  );
}
