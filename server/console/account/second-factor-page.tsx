import { readPendingSecret } from "../../staff/start-second-factor.ts";
import { totpAddress } from "../../staff/totp.ts";
import { viewSecondFactor } from "../../staff/second-factor-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { SecondFactorCard } from "./second-factor-card.tsx";

const title = "Xác thực hai bước";
const path = "/console/account/second-factor";

/** The set-up of the second factor, at the step that it has come to. */
export async function showSecondFactor(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const { id, login, role } = visit.staff;
  const tx = house.db.prisma;
  const factor = await viewSecondFactor(tx, id);
  const mustHave = house.totpRoles.includes(role);
  if (factor.state === "on") {
    return { title, path, body: <SecondFactorCard {...{ factor, role, mustHave }} /> };
  }
  const secret = await readPendingSecret({ tx, secretKey: house.secretKey }, id);
  if (secret === undefined) return { title, path, body: <Begin {...{ visit, mustHave }} /> };
  const address = totpAddress({ secret, login, issuer: `Dân Hỏi – ${house.officeName}` });
  return { title, path, errors, body: <ConfirmForm {...{ visit, secret, address, errors }} /> };
}

function Begin({ visit, mustHave }: { visit: Visit; mustHave: boolean }) {
  return (
    <section class="card narrow">
      <h1>{title}</h1>
      {mustHave && (
        <p class="alert">
          Vai trò của anh/chị bắt buộc phải có xác thực hai bước. Xin cài xong rồi mới làm việc tiếp
          được.
        </p>
      )}
      <p>
        Sau mật khẩu, anh/chị nhập thêm một mã 6 chữ số do điện thoại tạo ra. Người khác biết mật
        khẩu cũng không vào được.
      </p>
      <p>
        Cần một ứng dụng tạo mã trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator
        hoặc FreeOTP. Ứng dụng không cần mạng.
      </p>
      <PostForm csrf={visit.csrf} action={path}>
        <div class="deeds">
          <button class="main">Bắt đầu</button>
          {!mustHave && <a href="/console/account">Thôi</a>}
        </div>
      </PostForm>
    </section>
  );
}
