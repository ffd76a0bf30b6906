import type { QueueFilter } from "../../tickets/queue-filter.ts";
import type { SavedView } from "../../workbench/saved-view-view.ts";
import { InputField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { writeQueueQuery } from "./queue-query.ts";

type Props = {
  visit: Visit;
  filter: QueueFilter;
  views: readonly SavedView[];
  errors: FormErrors;
};

/** Keeps what is shown now as a tab of one's own, or takes such a tab away. */
export function ViewForm({ visit, filter, views, errors }: Props) {
  const query = writeQueueQuery(filter);
  const current = views.find((view) => view.query === query);
  if (current) {
    return (
      <PostForm
        csrf={visit.csrf}
        action={`/console/views/${current.id}/delete`}
        class="card joined"
      >
        <p>
          <span>Khung nhìn của tôi:</span> <strong {...notOurs}>{current.name}</strong>
        </p>
        <button class="small">Xoá khung nhìn này</button>
      </PostForm>
    );
  }
  if (query === "") return null;
  const fault = errors.some((error) => error.field === "view-name");
  return (
    <details class="card" open={fault} id="save-view">
      <summary>Lưu bộ lọc này thành khung nhìn của tôi</summary>
      <PostForm csrf={visit.csrf} action="/console/views">
        <input type="hidden" name="back" value={query} />
        <InputField
          name="name"
          id="view-name"
          label="Tên khung nhìn"
          hint="Chỉ anh/chị thấy. Khung nhìn trùng tên sẽ được thay."
          maxlength={40}
          value={visit.field("name")}
          errors={errors}
        />
        <button>Lưu</button>
      </PostForm>
    </details>
  );
}
