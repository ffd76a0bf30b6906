import { apiScopes } from "../../tokens/api-token.ts";
import { tokensView } from "../../tokens/tokens-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { CheckField, DayField, InputField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { scopeLabels } from "./scope-labels.ts";
import { TokensTable } from "./tokens-table.tsx";

/** The keys by which other software comes in, and the form that makes one. */
export async function showTokens(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const tokens = await tokensView(house.db.prisma);
  return {
    title: "Khóa kết nối phần mềm",
    errors,
    path: "/console/tokens",
    body: (
      <>
        <h1>Khóa kết nối phần mềm</h1>
        <p>
          Mỗi phần mềm gửi hồ sơ tới đây dùng một khóa riêng, để có thể kết thúc khóa đó mà không
          ảnh hưởng phần mềm khác.
        </p>
        <TokensTable {...{ tokens, visit }} now={house.clock.now()} />
        <NewToken {...{ visit, errors }} />
      </>
    ),
  };
}

function NewToken({ visit, errors }: { visit: Visit; errors: FormErrors }) {
  const fault = errors.find(({ field }) => field === "scopes")?.message;
  return (
    <section class="card narrow next" aria-labelledby="new-token">
      <h2 id="new-token">Tạo khóa mới</h2>
      <PostForm csrf={visit.csrf} action="/console/tokens">
        <InputField
          name="name"
          label="Khóa này dành cho"
          hint="Tên phần mềm hoặc máy chủ sẽ dùng khóa, ví dụ: máy chủ một cửa."
          value={visit.field("name")}
          maxlength={100}
          autocomplete="off"
          errors={errors}
        />
        <fieldset class={fault ? "bare field wrong" : "bare field"} id="scopes">
          <legend>Được làm gì</legend>
          {fault && <p class="fault">{fault}</p>}
          {apiScopes.map((scope) => (
            <CheckField
              key={scope}
              id={`scope-${scope}`}
              name="scope"
              value={scope}
              label={scopeLabels[scope]}
              checked={apiScopes.length === 1}
            />
          ))}
        </fieldset>
        <DayField
          name="lastDay"
          label="Dùng được đến hết ngày"
          hint="Để trống nếu không có thời hạn."
          value={visit.field("lastDay")}
          errors={errors}
        />
        <div class="deeds">
          <button class="main">Tạo khóa</button>
        </div>
      </PostForm>
    </section>
  );
}
