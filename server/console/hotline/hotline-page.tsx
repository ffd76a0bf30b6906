import type { ConsoleHouse } from "../console-house.ts";
import { AreaField, CheckField, InputField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { type CallForm, newCallForm } from "./call-form.ts";
import { CallerPanel } from "./caller-panel.tsx";
import { DossierPanel } from "./dossier-panel.tsx";
import { HotlineTabs } from "./hotline-tabs.tsx";
import { AnswerCard, FoundList } from "./procedure-panel.tsx";
import { MatterFields } from "./matter-fields.tsx";
import { ReadBackPanel } from "./read-back-panel.tsx";
import { type Workspace, readWorkspace } from "./read-workspace.ts";
import { SendState } from "./send-state.tsx";

/** The operator's one screen, empty: a call begins. */
export async function showHotline(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const form = newCallForm(house.clock.now(), house.ids.uuid());
  return showWorkspace(house, visit, form, []);
}

/** The screen as its form says, with what the house knows of it around. */
export async function showWorkspace(
  house: ConsoleHouse,
  visit: Visit,
  form: CallForm,
  errors: FormErrors,
): Promise<Shown> {
  const workspace = await readWorkspace(house, visit, form);
  return {
    title: "Đường dây nóng",
    errors,
    path: "/console/hotline",
    body: <HotlinePage {...{ house, visit, workspace, errors }} />,
  };
}

type Props = {
  house: ConsoleHouse;
  visit: Visit;
  workspace: Workspace;
  errors: FormErrors;
};

function HotlinePage({ house, visit, workspace, errors }: Props) {
  const { form } = workspace;
  return (
    <>
      <link rel="stylesheet" href="/assets/hotline.css" />
      <script type="module" src="/assets/hotline.js" />
      <HotlineTabs current="call" />
      <div class="page-head">
        <h1>Đường dây nóng</h1>
        <p class="hint call-time" data-call-time hidden>
          Đang gọi <span data-call-length>00:00</span>
        </p>
      </div>
      <SendState staffId={visit.staff.id} />
      <PostForm csrf={visit.csrf} action="/console/hotline" class="hotline" id="call">
        {(["clientId", "openedAt", "startedAgo", "endedAgo", "procedure"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={form[name]} />
        ))}
        <Caller {...{ workspace, errors }} />
        <Answers {...{ house, workspace }} />
        <MatterFields {...{ house, workspace, errors }} />
        <End form={form} workspace={workspace} />
      </PostForm>
      <p class="hint keys">
        Phím tắt: Alt+1 số điện thoại, Alt+2 tra thủ tục, Alt+3 nội dung, Ctrl+Enter lưu phiếu. Đang
        viết dở thì nội dung được giữ trong trình duyệt này tới khi gửi xong hoặc đăng xuất; máy
        dùng chung xin nhớ đăng xuất.
      </p>
    </>
  );
}

const look = { formaction: "/console/hotline/look", formnovalidate: true } as const;

function Caller({ workspace, errors }: Pick<Props, "workspace" | "errors">) {
  const { form } = workspace;
  return (
    <section class="card caller" aria-labelledby="caller-title">
      <h2 id="caller-title">1. Người gọi</h2>
      <InputField
        name="phone"
        label="Số điện thoại đang gọi"
        inputmode="tel"
        value={form.phone}
        autocomplete="off"
        autofocus
        errors={errors}
      />
      <div class="deeds">
        <button {...look} data-look="caller">
          Xem người gọi
        </button>
        <CheckField name="withheld" label="Số ẩn" checked={form.withheld !== ""} />
      </div>
      <div data-panel="caller">
        <CallerPanel caller={workspace.caller} />
      </div>
      <details open={form.dossier !== ""}>
        <summary>Hồ sơ một cửa</summary>
        <InputField
          name="dossier"
          label="Mã hồ sơ một cửa"
          hint="Hồ sơ không tra được theo số điện thoại: hệ thống chỉ giữ bốn số cuối ở dạng mã hoá. Xin hỏi mã hồ sơ."
          value={form.dossier}
          autocomplete="off"
        />
        <button {...look} data-look="dossier">
          Xem hồ sơ
        </button>
        <div data-panel="dossier">
          <DossierPanel dossier={workspace.dossier} />
        </div>
      </details>
    </section>
  );
}

function Answers({ house, workspace }: Pick<Props, "house" | "workspace">) {
  return (
    <section class="card answers" aria-labelledby="answers-title">
      <h2 id="answers-title">2. Tra thủ tục</h2>
      <div class="combo">
        <InputField
          name="q"
          label="Người gọi hỏi về thủ tục gì?"
          hint="Gõ có dấu hoặc không dấu, tên hoặc mã thủ tục."
          value={workspace.form.q}
          autocomplete="off"
          maxlength={200}
        />
        <ul id="q-list" class="options" data-options hidden></ul>
      </div>
      <button {...look} data-look="search">
        Tìm
      </button>
      <div data-panel="found">
        <FoundList found={workspace.found} typed={workspace.form.q} />
      </div>
      <div data-panel="answer">
        <AnswerCard answer={workspace.answer} knowledge={house.knowledge} />
      </div>
    </section>
  );
}

function End({ form, workspace }: { form: CallForm; workspace: Workspace }) {
  return (
    <section class="card end" aria-labelledby="end-title">
      <h2 id="end-title">4. Đọc lại và kết thúc</h2>
      <div data-panel="readback">
        <ReadBackPanel form={workspace.form} />
      </div>
      <div class="deeds">
        <button {...look} data-look="check">
          Đọc lại, tìm phiếu trùng
        </button>
        <button class="main" name="end" value="ticket">
          Lưu phiếu
        </button>
      </div>
      <AreaField name="note" label="Ghi chú về cuộc gọi" rows={2} value={form.note} />
      <div class="deeds" role="group" aria-label="Kết thúc mà không lập phiếu">
        <button name="end" value="answered">
          Đã trả lời xong
        </button>
        <button name="end" value="transferred">
          Đã chuyển máy
        </button>
        <button name="end" value="missed">
          Gọi nhỡ, cần gọi lại
        </button>
      </div>
    </section>
  );
}
