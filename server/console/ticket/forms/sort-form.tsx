import { categoriesIn, categoryGroups } from "../../../tickets/categories.ts";
import { isOpen, ticketKinds } from "../../../tickets/ticket.ts";
import { SelectField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import { kindLabels } from "../../parts/ticket-labels.ts";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";
import { UnitField } from "./unit-field.tsx";

/** What a ticket is, and whose. */
export function SortForm({ ticket, visit, unsent, desk }: TicketProps) {
  if (!visit.may("ticket.sort") || !isOpen(ticket.status)) return null;
  const { unit, proposed } = desk.forms;
  return (
    <details class="card" id="sort" open={hasFault(unsent, "sortKind", "sortCategory", "sortUnit")}>
      <summary>Phân loại</summary>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/sort`}>
        <SelectField
          name="sortKind"
          label="Loại phiếu"
          hint="Hạn được tính lại từ ngày nhận theo loại và nhóm mới."
          value={visit.field("sortKind") || ticket.kind}
          options={kindOptions}
          errors={unsent.errors}
        />
        <SelectField
          name="sortCategory"
          label="Nhóm việc"
          hint="Thái độ, nhũng nhiễu thì phiếu được niêm phong và chỉ thanh tra còn thấy."
          value={visit.field("sortCategory") || ticket.categoryId}
          options={[]}
          groups={categoryOptions}
          errors={unsent.errors}
        />
        <UnitField
          name="sortUnit"
          label="Đơn vị phải trả lời"
          hint={
            proposed
              ? "Tên này có trong lời người dân; xin kiểm tra. Bỏ trống: phiếu của Sở."
              : "Bỏ trống: phiếu của Sở."
          }
          value={visit.field("sortUnit") || (unit ?? proposed ?? "")}
          errors={unsent.errors}
        />
        <button>Lưu phân loại</button>
      </PostForm>
    </details>
  );
}

export const kindOptions = ticketKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }));

/** All categories under their groups, for a select. */
export const categoryOptions = categoryGroups.map(({ id, label }) => ({
  label,
  options: categoriesIn(id).map((category) => ({ value: category.id, label: category.label })),
}));
