import { roles } from "../../staff/role.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import { roleLabels } from "../parts/role-labels.ts";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";

export function AddStaffForm({ visit, errors }: { visit: Visit; errors: FormErrors }) {
  return (
    <section class="card narrow">
      <h1>Thêm nhân viên</h1>
      <PostForm csrf={visit.csrf} action="/console/staff">
        <InputField
          name="displayName"
          label="Họ tên"
          hint="Người dân không thấy tên này."
          value={visit.field("displayName")}
          autocomplete="off"
          errors={errors}
        />
        <InputField
          name="login"
          label="Tên đăng nhập"
          hint="Từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch."
          value={visit.field("login")}
          autocomplete="off"
          errors={errors}
        />
        <SelectField
          name="role"
          label="Vai trò"
          value={visit.field("role") || "officer"}
          options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
          errors={errors}
        />
        <div class="deeds">
          <button class="main">Thêm và tạo liên kết đăng nhập</button>
          <a href="/console/staff">Thôi</a>
        </div>
      </PostForm>
    </section>
  );
}
