import { leastPasswordLength } from "../../staff/password.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";

export async function showPassword(_house: ConsoleHouse, visit: Visit): Promise<Shown> {
  return passwordPage(visit, []);
}

export function passwordPage(visit: Visit, errors: FormErrors): Shown {
  return {
    title: "Đổi mật khẩu",
    path: "/console/account/password",
    errors,
    body: (
      <section class="card narrow">
        <h1>Đổi mật khẩu</h1>
        <PostForm csrf={visit.csrf} action="/console/account/password">
          <input
            type="text"
            name="login"
            value={visit.staff.login}
            autocomplete="username"
            hidden
            readonly
          />
          <InputField
            name="old"
            label="Mật khẩu đang dùng"
            type="password"
            autocomplete="current-password"
            required
            errors={errors}
          />
          <InputField
            name="password"
            label="Mật khẩu mới"
            type="password"
            hint={`Ít nhất ${leastPasswordLength} ký tự. Một câu dài dễ nhớ là tốt nhất.`}
            autocomplete="new-password"
            required
            errors={errors}
          />
          <InputField
            name="repeated"
            label="Nhập lại mật khẩu mới"
            type="password"
            autocomplete="new-password"
            required
            errors={errors}
          />
          <div class="deeds">
            <button class="main">Đổi mật khẩu</button>
            <a href="/console/account">Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}
