import type { StaffLine } from "../../staff/staff-view.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { auditWords } from "./audit-words.ts";
import type { AuditQuery } from "./read-audit-query.ts";

type Props = { query: AuditQuery; staff: readonly StaffLine[]; csvHref: string };

export function AuditFilters({ query, staff, csvHref }: Props) {
  return (
    <form class="card filter-form" method="get" action="/console/audit">
      <SelectField
        name="staff"
        label="Người làm"
        value={query.staff}
        options={[
          { value: "", label: "Mọi người" },
          { value: "nobody", label: "Người chưa đăng nhập" },
          ...staff.map(({ id, displayName, login }) => ({
            value: id,
            label: `${displayName} (${login})`,
          })),
        ]}
      />
      <SelectField
        name="action"
        label="Việc"
        value={query.action}
        options={[{ value: "", label: "Mọi việc" }, ...actionOptions]}
      />
      <InputField
        name="target"
        label="Mã phiếu"
        value={query.target}
        autocomplete="off"
        maxlength={100}
      />
      <InputField name="from" label="Từ ngày" type="date" value={query.from} />
      <InputField name="to" label="Đến hết ngày" type="date" value={query.to} />
      <div class="deeds">
        <button class="main">Lọc</button>
        <a href="/console/audit">Bỏ lọc</a>
        <a href={csvHref}>Tải về tệp CSV</a>
      </div>
    </form>
  );
}

const actionOptions = Object.entries(auditWords)
  .map(([value, label]) => ({ value, label }))
  .toSorted((one, other) => one.label.localeCompare(other.label, "vi"));
