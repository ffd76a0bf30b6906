import { categoryGroups, ticketCategories } from "../../tickets/categories.ts";
import { ticketKinds } from "../../tickets/ticket.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { AreaField, InputField, SelectField } from "../parts/field.tsx";
import { kindLabels } from "../parts/ticket-labels.ts";
import type { FormErrors } from "../shown.ts";
import { HeedPanel } from "./heed-panel.tsx";
import type { Workspace } from "./read-workspace.ts";
import { SimilarPanel } from "./similar-panel.tsx";

type Props = { house: ConsoleHouse; workspace: Workspace; errors: FormErrors };

/** What the caller tells, and beside it what must be heeded and what may be the same. */
export function MatterFields({ house, workspace, errors }: Props) {
  const { form } = workspace;
  const text = (name: "where" | "when" | "name" | "address", label: string, hint?: string) => (
    <InputField {...{ name, label, hint, errors }} value={form[name]} autocomplete="off" />
  );
  return (
    <section class="card matter" aria-labelledby="matter-title">
      <h2 id="matter-title">3. Phiếu</h2>
      <AreaField name="what" label="Nội dung" rows={5} value={form.what} errors={errors} />
      <div data-panel="heed">
        <HeedPanel {...{ house, errors }} workspace={workspace} />
      </div>
      {text("where", "Nơi xảy ra", "Trường, xã hoặc phường.")}
      {text("when", "Thời gian")}
      <div data-panel="similar">
        <SimilarPanel similar={workspace.similar} />
      </div>
      <div class="pair">
        <SelectField
          name="kind"
          label="Loại phiếu"
          value={form.kind}
          options={ticketKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        />
        <SelectField
          name="category"
          label="Lĩnh vực"
          value={form.category}
          options={[{ value: "", label: "Chọn lĩnh vực" }]}
          groups={categoryOptions}
          errors={errors}
        />
      </div>
      {text("name", "Họ tên người gọi", needed)}
      {text("address", "Địa chỉ")}
      <InputField
        name="contactPhone"
        label="Điện thoại liên hệ"
        hint="Để trống thì dùng số đang gọi."
        inputmode="tel"
        value={form.contactPhone}
        autocomplete="off"
        errors={errors}
      />
    </section>
  );
}

const needed =
  "Phản ánh, kiến nghị chính thức cần đủ họ tên, địa chỉ, điện thoại; thiếu thì phiếu được giữ như thông tin.";

const categoryOptions = categoryGroups.map(({ id, label }) => ({
  label,
  options: ticketCategories
    .filter(({ group }) => group === id)
    .map((category) => ({ value: category.id, label: category.label })),
}));
