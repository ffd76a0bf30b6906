import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";

type Purpose = { path: string; title: string; words: string; button: string; isDanger: boolean };

const off: Purpose = {
  path: "/console/account/second-factor/off",
  title: "Tắt xác thực hai bước",
  words: "Tắt rồi thì chỉ cần mật khẩu là vào được. Các mã dự phòng cũng hết dùng được.",
  button: "Tắt xác thực hai bước",
  isDanger: true,
};

const codes: Purpose = {
  path: "/console/account/second-factor/codes",
  title: "Tạo bộ mã dự phòng mới",
  words: "Các mã dự phòng cũ sẽ hết dùng được ngay.",
  button: "Tạo mã mới",
  isDanger: false,
};

export async function showOff(_house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  return visit.staff.hasSecondFactor ? offPage(visit, []) : "not_found";
}

export async function showCodes(_house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  return visit.staff.hasSecondFactor ? codesPage(visit, []) : "not_found";
}

export function offPage(visit: Visit, errors: FormErrors): Shown {
  return proofPage(visit, off, errors);
}

export function codesPage(visit: Visit, errors: FormErrors): Shown {
  return proofPage(visit, codes, errors);
}

/** Asks for password and code before something that a person at a borrowed screen must not do. */
function proofPage(visit: Visit, purpose: Purpose, errors: FormErrors): Shown {
  const { path, title, words, button, isDanger } = purpose;
  return {
    title,
    path,
    errors,
    body: (
      <section class="card narrow">
        <h1>{title}</h1>
        <p>{words}</p>
        <PostForm csrf={visit.csrf} action={path}>
          <InputField
            name="password"
            label="Mật khẩu đang dùng"
            type="password"
            autocomplete="current-password"
            required
            errors={errors}
          />
          <InputField
            name="code"
            label="Mã xác thực"
            hint="6 chữ số trong ứng dụng, hoặc một mã dự phòng."
            autocomplete="one-time-code"
            required
            maxlength={40}
            errors={errors}
          />
          <div class="deeds">
            <button class={isDanger ? "danger" : "main"}>{button}</button>
            <a href="/console/account">Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}
