import type { Colleague } from "../../staff/colleagues-view.ts";
import { categoryGroups, categoriesIn } from "../../tickets/categories.ts";
import { type QueueFilter, usualTab } from "../../tickets/queue-filter.ts";
import { ticketKinds, ticketStatuses } from "../../tickets/ticket.ts";
import type { UnitOption } from "../../units/unit-options-view.ts";
import { CheckField, DayField, SelectField, type SelectOption } from "../parts/field.tsx";
import { channelLabel, kindLabels, statusLabels, ticketChannels } from "../parts/ticket-labels.ts";

type Props = {
  filter: QueueFilter;
  units: readonly UnitOption[];
  colleagues: readonly Colleague[];
};

/** The search box and, folded away, the filters: one form by GET, so that a link can be kept. */
export function QueueForm({ filter, units, colleagues }: Props) {
  const isFiltered = partsOf(filter) > 0;
  return (
    <form class="card queue-form" role="search" action="/console/tickets" id="queue-form">
      <div class="search">
        <label class="unseen" for="q">
          Tìm theo lời, mã phiếu hoặc số điện thoại
        </label>
        <input
          id="q"
          type="search"
          name="q"
          value={filter.text}
          placeholder="Lời, mã phiếu hoặc số điện thoại"
          maxlength={100}
          data-key-search
        />
        <button>Tìm</button>
      </div>
      {filter.tab !== usualTab(filter) && <input type="hidden" name="show" value={filter.tab} />}
      <details open={isFiltered} id="queue-filters">
        <summary>
          {isFiltered ? `Bộ lọc (đang dùng ${partsOf(filter)})` : "Bộ lọc và cách xếp"}
        </summary>
        <div class="columns">
          <Selects {...{ filter, units, colleagues }} />
          <DayField name="from" label="Gửi từ ngày" value={filter.from} />
          <DayField name="until" label="Đến hết ngày" value={filter.until} />
        </div>
        <CheckField name="urgent" label="Chỉ phiếu khẩn" checked={filter.urgent === true} />
        <div class="deeds">
          <button class="main">Áp dụng</button>
          <a href="/console/tickets">Bỏ mọi bộ lọc</a>
        </div>
      </details>
    </form>
  );
}

function Selects({ filter, units, colleagues }: Props) {
  const unitOptions = units.map(({ id, name }) => ({ value: id, label: name, isNotOurs: true }));
  const staffOptions = colleagues.map(({ id, name, unit }) => ({
    value: id,
    label: unit ? `${name} (${unit})` : name,
    isNotOurs: true,
  }));
  return (
    <>
      <SelectField
        name="status"
        label="Tình trạng"
        value={filter.status}
        options={[any, ...statuses]}
      />
      <SelectField name="kind" label="Loại" value={filter.kind} options={[any, ...kinds]} />
      <SelectField
        name="category"
        label="Lĩnh vực"
        value={filter.category}
        options={[any]}
        groups={categories}
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={filter.unit}
        options={[any, { value: "none", label: "Chưa chọn đơn vị" }, ...unitOptions]}
      />
      <SelectField
        name="assignee"
        label="Người xử lý"
        value={filter.assignee}
        options={[any, { value: "none", label: "Chưa giao" }, ...staffOptions]}
      />
      <SelectField
        name="channel"
        label="Kênh"
        value={filter.channel}
        options={[any, ...channels]}
      />
      <SelectField name="sort" label="Xếp theo" value={filter.sort} options={sorts} />
    </>
  );
}

/** How many filters hide something. */
function partsOf(filter: QueueFilter): number {
  const alwaysThere = ["tab", "sort", "text"];
  return Object.keys(filter).filter((part) => !alwaysThere.includes(part)).length;
}

const any: SelectOption = { value: "", label: "Tất cả" };
const kinds = ticketKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }));
const statuses = ticketStatuses.map((status) => ({ value: status, label: statusLabels[status] }));
const channels = ticketChannels.map((name) => ({ value: name, label: channelLabel(name) }));
const categories = categoryGroups.map((group) => ({
  label: group.label,
  options: categoriesIn(group.id).map(({ id, label }) => ({ value: id, label })),
}));
const sorts = [
  { value: "due", label: "Hạn gần nhất" },
  { value: "newest", label: "Mới gửi nhất" },
  { value: "oldest", label: "Gửi lâu nhất" },
];
