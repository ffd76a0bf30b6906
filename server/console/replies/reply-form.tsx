import { categoriesIn, categoryGroups } from "../../tickets/categories.ts";
import type { CannedReply } from "../../workbench/canned-replies-view.ts";
import { replyVariables } from "../../workbench/reply-variables.ts";
import { AreaField, InputField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

type Props = { visit: Visit; errors: FormErrors; action: string; reply?: CannedReply };

/** The fields of a canned reply; what was posted last stands in them. */
export function ReplyForm({ visit, errors, action, reply }: Props) {
  const isRefused = errors.length > 0;
  const valueOf = (name: string, stored = "") => (isRefused ? visit.field(name) : stored);
  return (
    <PostForm csrf={visit.csrf} action={action}>
      <InputField
        name="title"
        label="Tên"
        hint="Ngắn gọn, để cán bộ chọn từ danh sách."
        maxlength={120}
        value={valueOf("title", reply?.title)}
        errors={errors}
      />
      <SelectField
        name="category"
        label="Lĩnh vực"
        hint="Câu mẫu đứng đầu danh sách ở các phiếu thuộc lĩnh vực này."
        value={valueOf("category", reply?.category)}
        options={[{ value: "", label: "Mọi lĩnh vực" }]}
        groups={groups}
      />
      <AreaField
        name="body"
        label="Lời"
        hint="Lời chào và lời cảm ơn được thêm tự động khi gửi."
        rows={8}
        maxlength={8000}
        value={valueOf("body", reply?.body)}
        errors={errors}
      />
      <details class="reason" id="variables">
        <summary>Chỗ điền sẵn</summary>
        <dl class="variables">
          {Object.entries(replyVariables).map(([name, meaning]) => (
            <div key={name}>
              <dt>
                <code>{`{{${name}}}`}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      <button class="main">Lưu</button>
    </PostForm>
  );
}

const groups = categoryGroups.map(({ id, label }) => ({
  label,
  options: categoriesIn(id).map((category) => ({ value: category.id, label: category.label })),
}));
