import { type ProcedureRecord, parseRecord } from "../../../../knowledge/index.ts";
import { longestReason } from "../../../catalogue/save-version.ts";
import { stampOf } from "../../../catalogue/stamp-of.ts";
import { type VersionLine, viewVersion } from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { AreaField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { compareRecords } from "../record/compare-records.ts";
import { DifferenceTable } from "../record/difference-table.tsx";
import { type FormValues, fromRaw, toCandidate, toRaw, toValues } from "../record/form-values.ts";
import { RecordForm } from "../record/record-form.tsx";
import { Tabs } from "../tabs.tsx";

/** What an editor has typed and not saved yet. */
export type Unsaved = {
  values: FormValues;
  errors: FormErrors;
  /** A colleague has saved meanwhile: their text is shown beside this one. */
  isConflict?: boolean;
};

/** The whole record of a draft as a form. */
export async function showEdit(
  house: ConsoleHouse,
  visit: Visit,
  unsaved?: Unsaved,
): Promise<Shown | "not_found"> {
  const version = await viewVersion(house.db.prisma, visit.param("id"));
  if (!version) return "not_found";
  const { slug, record } = version;
  if (version.state !== "draft") return notADraft(version);
  const { values = toValues(toRaw(record)), errors = [], isConflict = false } = unsaved ?? {};
  // After a conflict was shown, saving again is meant to replace the colleague's text.
  const seen = unsaved && !isConflict ? visit.field("seen") : stampOf(version);
  const reason = unsaved ? visit.field("reason") : (version.reason ?? "");
  return {
    title: `Sửa: ${record.name}`,
    errors,
    target: `procedure ${slug} ${version.version}`,
    path: `/console/knowledge/versions/${version.id}/edit`,
    body: (
      <>
        <p class="back">
          <a href={`/console/knowledge/versions/${version.id}`}>Về bản sửa, không lưu</a>
        </p>
        <h1 {...notOurs}>{record.name}</h1>
        <Tabs current="procedures" />
        {isConflict && <Conflict theirs={record} mine={values} />}
        <PostForm
          csrf={visit.csrf}
          action={`/console/knowledge/versions/${version.id}/edit`}
          label="Sửa thủ tục"
        >
          <input type="hidden" name="seen" value={seen} />
          <SaveBar isConflict={isConflict} />
          <section class="card">
            <AreaField
              name="reason"
              label="Vì sao sửa"
              hint="Ví dụ: theo quyết định công bố mới. Người duyệt sẽ đọc."
              rows={2}
              maxlength={longestReason}
              value={reason}
              errors={errors}
            />
          </section>
          <RecordForm values={values} errors={errors} />
          <SaveBar isConflict={isConflict} />
        </PostForm>
      </>
    ),
  };
}

/** Stands first as well: Enter in an input presses the first button of a form. */
function SaveBar({ isConflict }: { isConflict: boolean }) {
  return (
    <div class="deeds save-bar">
      <button class="main" name="step" value="save">
        {isConflict ? "Lưu bản của tôi" : "Lưu bản nháp"}
      </button>
      <button name="step" value="check">
        Kiểm tra, chưa lưu
      </button>
    </div>
  );
}

function Conflict({ theirs, mine }: { theirs: ProcedureRecord; mine: FormValues }) {
  const parsed = parseRecord(fromRaw(toCandidate(mine, theirs)));
  return (
    <section class="card">
      <p class="alert bad">
        Một đồng nghiệp vừa lưu bản này trong khi anh/chị sửa. Xin so hai bản. Nội dung anh/chị đã
        nhập vẫn còn ở biểu mẫu bên dưới; lưu lại sẽ thay bản của đồng nghiệp.
      </p>
      {parsed.ok && (
        <DifferenceTable
          differences={compareRecords(theirs, parsed.value)}
          before="Đồng nghiệp vừa lưu"
          after="Anh/chị đang nhập"
        />
      )}
    </section>
  );
}

function notADraft({ id, slug, version, name }: VersionLine): Shown {
  return {
    title: name,
    status: 409,
    target: `procedure ${slug} ${version}`,
    body: (
      <section class="card notice">
        <h1 {...notOurs}>{name}</h1>
        <p>Bản này không còn là bản nháp nên không sửa được nữa.</p>
        <p>
          <a href={`/console/knowledge/versions/${id}`}>Xem bản sửa</a>
        </p>
      </section>
    ),
  };
}
