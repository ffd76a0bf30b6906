import { InputField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { QrCode } from "./qr-code.tsx";

type Props = { visit: Visit; secret: string; address: string; errors: FormErrors };

/** Shows the secret to the phone and asks for the code that proves that it has arrived. */
export function ConfirmForm({ visit, secret, address, errors }: Props) {
  return (
    <section class="card narrow">
      <h1>Xác thực hai bước</h1>
      <ol class="steps">
        <li>
          Mở ứng dụng tạo mã trên điện thoại và quét hình này.
          <QrCode words={address} label="Mã QR chứa khoá bí mật cho ứng dụng trên điện thoại" />
          Không quét được? Xin nhập khoá này bằng tay:
          <code class="secret" {...notOurs}>
            {(secret.match(/.{1,4}/g) ?? []).join(" ")}
          </code>
        </li>
        <li>Nhập mã 6 chữ số mà ứng dụng đang hiện.</li>
      </ol>
      <PostForm csrf={visit.csrf} action="/console/account/second-factor/confirm">
        <InputField
          name="code"
          label="Mã đang hiện trong ứng dụng"
          autocomplete="one-time-code"
          inputmode="numeric"
          required
          maxlength={10}
          errors={errors}
        />
        <InputField
          name="password"
          label="Mật khẩu của anh/chị"
          hint="Để chắc rằng chính anh/chị đang cài."
          type="password"
          autocomplete="current-password"
          required
          errors={errors}
        />
        <button class="main">Bật xác thực hai bước</button>
      </PostForm>
      <PostForm csrf={visit.csrf} action="/console/account/second-factor">
        <button class="quiet">Tạo khoá khác</button>
      </PostForm>
    </section>
  );
}
