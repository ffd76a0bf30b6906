import { InputField } from "../parts/field.tsx";
import type { FormErrors } from "../shown.ts";

type Props = { login: string; back: string; errors: FormErrors };

export function SignInForm({ login, back, errors }: Props) {
  return (
    <form method="post" action="/console/sign-in">
      <input type="hidden" name="back" value={back} />
      <InputField
        name="login"
        label="Tên đăng nhập"
        value={login}
        autocomplete="username"
        required
        errors={errors}
      />
      <InputField
        name="password"
        label="Mật khẩu"
        type="password"
        autocomplete="current-password"
        required
        errors={errors}
      />
      <button class="main">Đăng nhập</button>
      <p class="hint">Quên mật khẩu? Xin nhờ người quản trị tạo liên kết đăng nhập mới.</p>
    </form>
  );
}
