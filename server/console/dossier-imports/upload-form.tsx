import { defaultSource, mostImportBytes } from "../../dossiers/import/import-rules.ts";
import { csrfField } from "../csrf.ts";
import { FileField, InputField, SelectField } from "../parts/field.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

type Props = { visit: Visit; sources: readonly string[]; errors: FormErrors };

/** With our script the file may be dropped and its way is shown; without, it is an ordinary form. */
export function UploadForm({ visit, sources, errors }: Props) {
  return (
    <form
      method="post"
      action="/console/dossiers/imports"
      encType="multipart/form-data"
      class="card"
      data-drop
      data-most={mostImportBytes}
      data-say-sending="Đang tải tệp lên."
      data-say-sent="Đã tải tệp lên, đang mở trang kiểm tra."
      data-say-too-big="Tệp lớn hơn 50 MB. Xin xuất ít hồ sơ hơn vào một tệp, rồi thử lại."
      data-say-many="Mỗi lần chỉ nhận một tệp. Xin thả từng tệp một."
      data-say-broken="Mất kết nối khi đang tải tệp lên. Xin thử lại."
    >
      <input type="hidden" name={csrfField} value={visit.csrf} />
      <div class="drop-zone" data-drop-zone>
        <FileField
          name="file"
          label="Tệp xuất từ phần mềm một cửa"
          hint="XLSX, CSV hoặc JSON của trục liên thông, tối đa 50 MB. Kéo tệp thả vào khung này hoặc bấm để chọn tệp."
          accept=".xlsx,.csv,.txt,.tsv,.json"
          errors={errors}
          required
        />
      </div>
      <Particulars {...{ visit, sources, errors }} />
      <progress max={100} hidden data-drop-progress aria-label="Đang tải tệp lên" />
      <p role="status" class="drop-status" data-drop-status></p>
      <div class="deeds">
        <button class="main">Tải lên và kiểm tra</button>
        <span class="hint">Chưa có gì thay đổi cho tới khi anh/chị xem kết quả và bấm nhập.</span>
      </div>
    </form>
  );
}

/** What the file itself does not say. */
function Particulars({ visit, sources, errors }: Props) {
  const names = [...new Set([defaultSource, ...sources])];
  return (
    <div class="columns">
      <InputField
        name="asOf"
        type="datetime-local"
        label="Số liệu đúng lúc"
        hint="Tệp được xuất lúc nào. Để trống là ngay bây giờ."
        value={visit.field("asOf")}
        errors={errors}
      />
      <InputField
        name="office"
        label="Đơn vị xử lý của dòng không ghi đơn vị"
        hint="Để trống nếu dòng nào cũng có."
        value={visit.field("office")}
        maxlength={300}
      />
      <SelectField
        name="source"
        label="Nguồn"
        hint="Cách hiểu các cột được nhớ riêng cho từng nguồn."
        value={visit.field("source") || defaultSource}
        options={names.map((name) => sourceOption(name))}
      />
      <InputField
        name="newSource"
        label="Hoặc nguồn mới"
        hint="Đặt tên cho một phần mềm chưa có ở trên."
        value={visit.field("newSource")}
        maxlength={40}
      />
    </div>
  );
}

function sourceOption(name: string) {
  return name === defaultSource
    ? { value: name, label: "Mặc định" }
    : { value: name, label: name, isNotOurs: true };
}
