import { longestReason } from "../../../catalogue/save-version.ts";
import type { VersionLine } from "../../../catalogue/version-view.ts";
import { AreaField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors } from "../../shown.ts";
import type { Visit } from "../../visit.ts";

type Props = { version: VersionLine; visit: Visit; errors: FormErrors; stamp: string };

/** What may be done with an edit now, by this person. */
export function VersionDeeds(props: Props) {
  const { version } = props;
  switch (version.state) {
    case "draft":
      return <DraftDeeds {...props} />;
    case "review":
      return version.reviewerId === null ? <ReviewDeeds {...props} /> : <ReadyDeeds {...props} />;
    case "published":
      return <PublishedDeeds {...props} />;
    case "withdrawn":
      return <WithdrawnDeeds {...props} />;
  }
}

function DraftDeeds({ version, visit, stamp }: Props) {
  const path = `/console/knowledge/versions/${version.id}`;
  return (
    <section class="card">
      <h2>Bản nháp</h2>
      <PostForm csrf={visit.csrf} action={path} class="deeds">
        <input type="hidden" name="seen" value={stamp} />
        <a class="button main" href={`${path}/edit`}>
          Sửa tiếp
        </a>
        <button name="deed" value="submit">
          Gửi duyệt
        </button>
        <button class="danger" name="deed" value="discard">
          Bỏ bản nháp
        </button>
      </PostForm>
    </section>
  );
}

function ReviewDeeds({ version, visit, errors, stamp }: Props) {
  const path = `/console/knowledge/versions/${version.id}`;
  const isOwn = version.editorIds.includes(visit.staff.id);
  return (
    <section class="card">
      <h2>Chờ duyệt</h2>
      {!isOwn && visit.may("knowledge.review") ? (
        <PostForm csrf={visit.csrf} action={`${path}/review`}>
          <input type="hidden" name="seen" value={stamp} />
          <AreaField
            name="note"
            label="Điều cần sửa"
            hint="Cần ghi khi trả lại cho người soạn."
            rows={3}
            maxlength={longestReason}
            value={visit.field("note")}
            errors={errors}
          />
          <div class="deeds">
            <button class="main" name="deed" value="approve">
              Duyệt
            </button>
            <button name="deed" value="hand_back">
              Trả lại cho người soạn
            </button>
          </div>
        </PostForm>
      ) : (
        <p class="hint">Một đồng nghiệp không soạn bản này sẽ đọc và duyệt.</p>
      )}
      <TakeBack {...{ version, visit, stamp }} />
    </section>
  );
}

function TakeBack({ version, visit, stamp }: Omit<Props, "errors">) {
  return (
    <PostForm
      csrf={visit.csrf}
      action={`/console/knowledge/versions/${version.id}`}
      class="deeds next"
    >
      <input type="hidden" name="seen" value={stamp} />
      <button name="deed" value="take_back">
        Lấy lại để sửa
      </button>
      <button class="danger" name="deed" value="discard">
        Bỏ bản sửa này
      </button>
    </PostForm>
  );
}

function ReadyDeeds({ version, visit, stamp }: Props) {
  return (
    <section class="card">
      <h2>Đã duyệt</h2>
      {visit.may("knowledge.publish") ? (
        <p>
          <a class="button main" href={`/console/knowledge/versions/${version.id}/publish`}>
            Kiểm tra và xuất bản
          </a>
        </p>
      ) : (
        <p class="hint">Lãnh đạo, biên tập hoặc quản trị viên xuất bản bản này.</p>
      )}
      <TakeBack {...{ version, visit, stamp }} />
    </section>
  );
}

function PublishedDeeds({ version, visit, stamp }: Props) {
  if (!visit.may("knowledge.publish")) return null;
  const path = `/console/knowledge/versions/${version.id}`;
  return (
    <section class="card">
      <h2>Đã xuất bản</h2>
      <PostForm csrf={visit.csrf} action={`${path}/withdraw`} class="deeds">
        <input type="hidden" name="seen" value={stamp} />
        <a class="button" href={`${path}/correction`}>
          Ai đã nghe câu trả lời cũ?
        </a>
        <button class="danger">Gỡ bản này</button>
      </PostForm>
      <p class="hint">Sau khi gỡ, trợ lý nói theo bản được xuất bản trước đó, hoặc theo bản gốc.</p>
    </section>
  );
}

/** What was told while a withdrawn edit was in use may have to be put right as well. */
function WithdrawnDeeds({ version, visit }: Props) {
  if (version.publishedAt === null || !visit.may("knowledge.publish")) return null;
  return (
    <section class="card">
      <h2>Đã gỡ</h2>
      <p>
        <a class="button" href={`/console/knowledge/versions/${version.id}/correction`}>
          Ai đã nghe câu trả lời cũ?
        </a>
      </p>
    </section>
  );
}
