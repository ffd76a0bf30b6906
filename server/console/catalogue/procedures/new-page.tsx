import type { ConsoleHouse } from "../../console-house.ts";
import { AreaField, InputField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { Tabs } from "../tabs.tsx";

/** A new procedure: from scratch, or from a record that somebody has as JSON. */
export async function showNew(
  _house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  return {
    title: "Thêm thủ tục",
    errors,
    body: (
      <>
        <p class="back">
          <a href="/console/knowledge/procedures">Về danh sách thủ tục</a>
        </p>
        <h1>Thêm thủ tục</h1>
        <Tabs current="procedures" />
        <FromScratch visit={visit} errors={errors} />
        <FromJson visit={visit} errors={errors} />
      </>
    ),
  };
}

type Props = { visit: Visit; errors: FormErrors };

function FromScratch({ visit, errors }: Props) {
  return (
    <section class="card narrow">
      <h2>Soạn mới</h2>
      <PostForm csrf={visit.csrf} action="/console/knowledge/procedures" label="Soạn mới">
        <InputField
          name="name"
          label="Tên thủ tục"
          hint="Như trong quyết định công bố."
          value={visit.field("name")}
          maxlength={300}
          errors={errors}
        />
        <InputField
          name="field"
          label="Nhóm thủ tục"
          hint="Ví dụ: Văn bằng, chứng chỉ."
          value={visit.field("field")}
          maxlength={100}
          errors={errors}
        />
        <InputField
          name="slug"
          label="Định danh"
          hint="Chữ thường không dấu và dấu gạch nối. Để trống thì lấy từ tên."
          value={visit.field("slug")}
          maxlength={48}
          autocomplete="off"
          errors={errors}
        />
        <div class="deeds">
          <button class="main" name="kind" value="new">
            Tạo bản nháp
          </button>
        </div>
      </PostForm>
    </section>
  );
}

function FromJson({ visit, errors }: Props) {
  return (
    <section class="card narrow">
      <h2>Nhập từ JSON</h2>
      <PostForm csrf={visit.csrf} action="/console/knowledge/procedures" label="Nhập từ JSON">
        <AreaField
          name="json"
          label="Một thủ tục dạng JSON"
          hint="Hồ sơ thủ tục của Dân Hỏi, hoặc một dòng trong tập tin xuất của Cổng Dịch vụ công quốc gia. Nếu thủ tục đã có, nội dung thành một bản nháp của thủ tục đó."
          rows={8}
          value={visit.field("json")}
          errors={errors}
        />
        <div class="deeds">
          <button class="main" name="kind" value="import">
            Nhập thành bản nháp
          </button>
        </div>
      </PostForm>
    </section>
  );
}
