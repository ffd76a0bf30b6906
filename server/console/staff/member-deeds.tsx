import { linkHours } from "../../staff/create-link.ts";
import type { StaffLine } from "../../staff/staff-view.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";

/** What else can be done with an account: link, second factor, closing. */
export function MemberDeeds({ line, visit }: { line: StaffLine; visit: Visit }) {
  const path = `/console/staff/${line.id}`;
  const { csrf } = visit;
  const isOwn = line.id === visit.staff.id;
  if (!line.isActive) {
    return (
      <section class="card narrow">
        <h2>Tài khoản đang khoá</h2>
        <p>Mở lại thì người này dùng được mật khẩu cũ.</p>
        <PostForm {...{ csrf }} action={`${path}/open`}>
          <button>Mở lại tài khoản</button>
        </PostForm>
      </section>
    );
  }
  return (
    <>
      <section class="card narrow">
        <h2>Quên mật khẩu</h2>
        <p>
          Liên kết dùng một lần, trong {linkHours} giờ. Mật khẩu cũ vẫn dùng được cho đến khi đặt
          mật khẩu mới.
        </p>
        <PostForm {...{ csrf }} action={`${path}/link`}>
          <button>Tạo liên kết đăng nhập mới</button>
        </PostForm>
      </section>
      {line.hasSecondFactor && !isOwn && (
        <section class="card narrow">
          <h2>Mất điện thoại</h2>
          <p>
            Xoá xác thực hai bước khi đồng nghiệp mất cả điện thoại lẫn mã dự phòng. Xin gặp hoặc
            gọi đúng người đó trước. Mọi phiên đăng nhập của họ kết thúc ngay.
          </p>
          <PostForm {...{ csrf }} action={`${path}/second-factor/reset`}>
            <button class="danger">Xoá xác thực hai bước</button>
          </PostForm>
        </section>
      )}
      {!isOwn && (
        <section class="card narrow">
          <h2>Khoá tài khoản</h2>
          <p>
            Người này bị đăng xuất ngay và không vào được nữa. Phiếu đang giao vẫn đứng tên họ cho
            đến khi được giao lại.
          </p>
          <PostForm {...{ csrf }} action={`${path}/close`}>
            <button class="danger">Khoá tài khoản</button>
          </PostForm>
        </section>
      )}
    </>
  );
}
