import type { Colleague } from "../../staff/colleagues-view.ts";
import type { UnitOption } from "../../units/unit-options-view.ts";
import { SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

/** The boxes of the table belong to this form, wherever they stand on the page. */
export const bulkFormId = "bulk";

type Props = {
  visit: Visit;
  /** The queue's query string, to come back to. */
  back: string;
  colleagues: readonly Colleague[];
  units: readonly UnitOption[];
  errors: FormErrors;
};

/** What can be done with all chosen tickets at once. */
export function BulkForm({ visit, back, colleagues, units, errors }: Props) {
  return (
    <PostForm csrf={visit.csrf} action="/console/tickets/assign" id={bulkFormId} class="card bulk">
      <h2>Với các phiếu đã chọn</h2>
      <div class="deeds">
        <p class="hint" role="status" data-chosen-count data-say-chosen="Đã chọn {n} phiếu.">
          Xin chọn phiếu bằng ô ở đầu mỗi dòng.
        </p>
        <button class="small" type="button" data-choose-all hidden>
          Chọn hoặc bỏ chọn cả trang
        </button>
      </div>
      <input type="hidden" name="back" value={back} />
      <div class="columns">
        <div class="joined">
          <SelectField
            name="assigneeId"
            label="Giao cho"
            value={visit.staff.id}
            errors={errors}
            options={colleagues.map(optionOf)}
          />
          <button>Giao</button>
        </div>
        {visit.may("ticket.forward") && units.length > 0 && (
          <div class="joined">
            <SelectField
              name="unitId"
              label="Chuyển đến đơn vị"
              errors={errors}
              options={units.map(({ id, name }) => ({ value: id, label: name, isNotOurs: true }))}
            />
            <button formaction="/console/tickets/forward">Chuyển</button>
          </div>
        )}
      </div>
      {visit.may("ticket.merge") && (
        <button formaction="/console/tickets/merge-chosen">Gộp các phiếu này</button>
      )}
    </PostForm>
  );
}

function optionOf({ id, name, unit }: Colleague) {
  return { value: id, label: unit ? `${name} (${unit})` : name, isNotOurs: true };
}
