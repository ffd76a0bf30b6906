import { leastPasswordLength } from "../../staff/password.ts";
import { InputField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import type { FormErrors } from "../shown.ts";

type Props = { path: string; login: string; displayName: string; errors: FormErrors };

export function LinkForm({ path, login, displayName, errors }: Props) {
  return (
    <form method="post" action={path}>
      <p>
        Chào <span {...notOurs}>{displayName}</span>. Xin đặt mật khẩu để bắt đầu.
      </p>
      <InputField
        name="login"
        label="Tên đăng nhập của anh/chị"
        value={login}
        autocomplete="username"
        readonly
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
        label="Nhập lại mật khẩu"
        type="password"
        autocomplete="new-password"
        required
        errors={errors}
      />
      <button class="main">Đặt mật khẩu và đăng nhập</button>
    </form>
  );
}

export function SpentLink() {
  return (
    <>
      <p>Liên kết này đã được dùng hoặc đã hết hạn.</p>
      <p>
        Xin nhờ người quản trị tạo liên kết mới, hoặc <a href="/console/sign-in">đăng nhập</a> nếu
        anh/chị đã có mật khẩu.
      </p>
    </>
  );
}
