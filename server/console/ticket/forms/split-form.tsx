import { mostParts } from "../../../tickets/split-ticket.ts";
import { isOpen } from "../../../tickets/ticket.ts";
import { AreaField, CheckField, SelectField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";
import { hasFault } from "./has-fault.ts";
import { categoryOptions, kindOptions } from "./sort-form.tsx";

/** Several matters in one ticket, each to a ticket of its own. */
export function SplitForm(props: TicketProps) {
  const { ticket, visit, unsent } = props;
  if (!visit.may("ticket.split") || !isOpen(ticket.status)) return null;
  return (
    <details class="card" id="split" open={hasFault(unsent, "rest", "part1", "part1Category")}>
      <summary>Tách phiếu có nhiều việc</summary>
      <p class="hint">
        Nội dung lẫn khiếu nại, tố cáo, kiến nghị phải được tách ra để giải quyết riêng (Nghị định
        154/2026/NĐ-CP, Điều 14). Mỗi việc có mã và hạn của nó, tính từ ngày nhận phiếu này. Người
        dân được báo các mã mới.
      </p>
      <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/split`}>
        <AreaField
          name="rest"
          label="Nội dung còn lại của phiếu này"
          hint="Bỏ phần đã tách. Nguyên văn được giữ trong ghi chú; có phần niêm phong thì nội dung này được xử lý theo một mã mới."
          rows={4}
          maxlength={10_000}
          value={visit.field("rest") || ticket.what}
          errors={unsent.errors}
        />
        {partNumbers.map((number) => (
          <Part key={number} {...props} number={number} />
        ))}
        <button>Tách và báo người dân</button>
      </PostForm>
    </details>
  );
}

export const partNumbers = Array.from({ length: mostParts }, (_, place) => place + 1);

/** The first stands open; the others are there when they are needed. */
function Part(props: TicketProps & { number: number }) {
  const { visit, number } = props;
  const fields = <PartFields {...props} />;
  if (number === 1) return fields;
  return (
    <details class="part" open={visit.field(`part${number}`) !== ""}>
      <summary>
        <span>Thêm việc thứ</span> {number}
      </summary>
      {fields}
    </details>
  );
}

function PartFields({ visit, unsent, number }: TicketProps & { number: number }) {
  const name = `part${number}`;
  return (
    <fieldset class="part">
      <legend>
        <span>Việc tách ra, thứ</span> {number}
      </legend>
      <AreaField
        name={name}
        label="Nội dung"
        rows={3}
        maxlength={10_000}
        value={visit.field(name)}
        errors={unsent.errors}
      />
      <SelectField
        name={`${name}Kind`}
        label="Loại phiếu"
        value={visit.field(`${name}Kind`) || "phan_anh"}
        options={kindOptions}
        errors={unsent.errors}
      />
      <SelectField
        name={`${name}Category`}
        label="Nhóm việc"
        value={visit.field(`${name}Category`) || "khac"}
        options={[]}
        groups={categoryOptions}
        errors={unsent.errors}
      />
      <CheckField
        name={`${name}Sealed`}
        label="Là khiếu nại hoặc tố cáo: niêm phong làm thông tin"
        hint="Cả phiếu này được niêm phong cùng ảnh, tệp và lời đã trao đổi; chỉ thanh tra còn thấy."
        checked={visit.field(`${name}Sealed`) !== ""}
      />
    </fieldset>
  );
}
