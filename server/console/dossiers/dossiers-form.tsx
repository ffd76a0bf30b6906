import { dueFilters, type StateGroup, stateGroups } from "../../dossiers/staff-filter.ts";
import type { UnitOption } from "../../units/unit-options-view.ts";
import { DayField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";
import { dueLabels, groupLabels } from "./dossier-labels.ts";
import { countFilters, type DossierQuery, procedureKey } from "./dossier-query.ts";

type Props = {
  visit: Visit;
  query: DossierQuery;
  units: readonly UnitOption[];
  procedures: readonly string[];
};

/** The search box and, folded away, the filters. By post: a name must not stand in an address. */
export function DossiersForm({ visit, query, units, procedures }: Props) {
  const filters = countFilters(query);
  return (
    <PostForm
      csrf={visit.csrf}
      action="/console/dossiers"
      class="card queue-form"
      label="Tìm hồ sơ"
    >
      <div class="search">
        <label class="unseen" for="q">
          Mã hồ sơ hoặc phần cuối của mã, họ tên người nộp, bốn số cuối điện thoại
        </label>
        <input
          id="q"
          type="search"
          name="q"
          value={query.q}
          placeholder="Mã hồ sơ, họ tên người nộp hoặc bốn số cuối điện thoại"
          maxlength={100}
          autocomplete="off"
          data-key-search
        />
        <button>Tìm</button>
      </div>
      <details open={filters > 0} id="dossier-filters">
        <summary>{filters > 0 ? `Bộ lọc (đang dùng ${filters})` : "Bộ lọc"}</summary>
        <div class="columns">
          <SelectField
            name="group"
            label="Tình trạng"
            value={query.group}
            options={[any, ...groups]}
          />
          <SelectField name="due" label="Hạn trả" value={query.due} options={[any, ...dues]} />
          <SelectField
            name="unit"
            label="Đơn vị"
            value={query.unit}
            options={[any, ...unitOptions(visit, units)]}
          />
          <SelectField
            name="procedure"
            label="Thủ tục"
            value={query.procedure}
            options={[any, ...procedures.map(procedureOption)]}
          />
          <DayField name="from" label="Nhận từ ngày" value={query.from} />
          <DayField name="until" label="Đến hết ngày" value={query.until} />
        </div>
        <div class="deeds">
          <button class="main">Áp dụng</button>
          <a href="/console/dossiers">Bỏ mọi bộ lọc</a>
        </div>
      </details>
    </PostForm>
  );
}

/** Whoever is bound to a unit chooses among theirs. */
function unitOptions({ staff }: Visit, units: readonly UnitOption[]) {
  const mine = units.filter(({ id }) => !staff.units || staff.units.includes(id));
  const options = mine.map(({ id, name }) => ({ value: id, label: name, isNotOurs: true }));
  return staff.units ? options : [{ value: "none", label: "Chưa rõ đơn vị" }, ...options];
}

function procedureOption(name: string) {
  return { value: procedureKey(name), label: name, isNotOurs: true };
}

const any = { value: "", label: "Tất cả" };
const groups = (Object.keys(stateGroups) as StateGroup[]).map((group) => ({
  value: group,
  label: groupLabels[group],
}));
const dues = dueFilters.map((due) => ({ value: due, label: dueLabels[due] }));
