import { type LateCount, lateShows } from "../../late-dossiers/late-dossiers-view.ts";
import { SelectField } from "../parts/field.tsx";
import { unknownUnit } from "./late-units.tsx";
import { lateHref, type LateQuery } from "./read-late-query.ts";

type Props = {
  query: LateQuery;
  counts: readonly LateCount[];
  procedures: readonly string[];
};

/** By unit and procedure, and whether what is due soon is listed too. */
export function LateFilters({ query, counts, procedures }: Props) {
  const units = counts.map(({ id, name }) => ({
    value: id,
    label: name ?? unknownUnit,
    isNotOurs: name !== null,
  }));
  const names = procedures.map((name) => ({ value: name, label: name, isNotOurs: true }));
  return (
    <form class="card filter-form" action="/console/dossiers/late">
      <SelectField
        name="show"
        label="Hiện"
        value={query.show}
        options={lateShows.map((show) => ({ value: show, label: showLabels[show] }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={query.unit}
        options={[{ value: "", label: "Mọi đơn vị" }, ...units]}
      />
      <SelectField
        name="procedure"
        label="Thủ tục"
        value={query.procedure}
        options={[{ value: "", label: "Mọi thủ tục" }, ...names]}
      />
      <div class="deeds">
        <button>Lọc</button>
        <a href="/console/dossiers/late">Bỏ lọc</a>
        <a href={lateHref("/console/dossiers/late.csv", { ...query, page: 1 })} download>
          Tải về tệp CSV
        </a>
      </div>
    </form>
  );
}

const showLabels = {
  late: "Trễ hạn",
  soon: "Sắp đến hạn",
  both: "Trễ hạn và sắp đến hạn",
} as const;
