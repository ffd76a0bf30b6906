import { InputField } from "../parts/field.tsx";
import type { FormErrors } from "../shown.ts";

export function CodeForm({ back, errors }: { back: string; errors: FormErrors }) {
  return (
    <form method="post" action="/console/sign-in/code">
      <input type="hidden" name="back" value={back} />
      <InputField
        name="code"
        label="Mã xác thực"
        hint="6 chữ số đang hiện trong ứng dụng trên điện thoại, hoặc một mã dự phòng."
        autocomplete="one-time-code"
        required
        autofocus
        maxlength={40}
        errors={errors}
      />
      <button class="main">Xác nhận</button>
      <p class="hint">
        Mất điện thoại và mã dự phòng? Xin nhờ người quản trị xoá xác thực hai bước của anh/chị.
      </p>
      <p>
        <a href="/console/sign-in">Đăng nhập bằng tên khác</a>
      </p>
    </form>
  );
}
