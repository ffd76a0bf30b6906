import type { Role } from "../../staff/role.ts";
import type { SecondFactorState } from "../../staff/second-factor-view.ts";
import { formatDate } from "../parts/format-time.ts";

type Props = { factor: SecondFactorState; role: Role; mustHave: boolean };

/** How the second factor stands, with the ways to change it. */
export function SecondFactorCard({ factor, role, mustHave }: Props) {
  return (
    <section class="card">
      <h2>Xác thực hai bước</h2>
      {factor.state === "on" ? (
        <InForce since={factor.since} left={factor.recoveryCodesLeft} />
      ) : (
        <>
          <p>
            <span class="tag warn">Chưa bật</span>
          </p>
          <p>{adviceFor(role, mustHave)}</p>
          <a class="button main" href="/console/account/second-factor">
            Cài xác thực hai bước
          </a>
        </>
      )}
    </section>
  );
}

function InForce({ since, left }: { since: Date; left: number }) {
  return (
    <>
      <p>
        <span class="tag good">Đang bật</span> <span class="sub">từ ngày {formatDate(since)}</span>
      </p>
      <p>{left === 0 ? "Anh/chị không còn mã dự phòng nào." : `Còn ${left} mã dự phòng.`}</p>
      {left < 3 && <p class="alert">Xin tạo bộ mã dự phòng mới trước khi dùng hết.</p>}
      <div class="deeds">
        <a class="button" href="/console/account/second-factor/codes">
          Tạo bộ mã dự phòng mới
        </a>
        <a class="button danger" href="/console/account/second-factor/off">
          Tắt xác thực hai bước
        </a>
      </div>
    </>
  );
}

const recommended: readonly Role[] = ["administrator", "inspector"];

function adviceFor(role: Role, mustHave: boolean): string {
  if (mustHave) return "Vai trò của anh/chị bắt buộc phải có xác thực hai bước.";
  if (recommended.includes(role)) {
    return "Nên bật: vai trò của anh/chị xem được những thông tin cần giữ kín.";
  }
  return "Không bắt buộc. Bật thì người khác biết mật khẩu cũng không vào được.";
}
