import { viewUnitChoices } from "../../staff/unit-choices-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { PlaceFields } from "./place-fields.tsx";

export async function showAddStaff(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const units = await viewUnitChoices(house.db.prisma);
  const place = {
    displayName: visit.field("displayName"),
    role: visit.field("role") || "officer",
    unitId: visit.field("unitId"),
  };
  return {
    title: "Thêm nhân viên",
    path: "/console/staff/new",
    errors,
    body: (
      <section class="card narrow">
        <h1>Thêm nhân viên</h1>
        <PostForm csrf={visit.csrf} action="/console/staff">
          <InputField
            name="login"
            label="Tên đăng nhập"
            hint="Từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch."
            value={visit.field("login")}
            autocomplete="off"
            errors={errors}
          />
          <PlaceFields place={place} units={units} errors={errors} />
          <div class="deeds">
            <button class="main">Thêm và tạo liên kết đăng nhập</button>
            <a href="/console/staff">Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}
