import { PostForm } from "../parts/post-form.tsx";
import { UnitField } from "../ticket/forms/unit-field.tsx";
import type { UnitProps } from "./unit-page.tsx";

/** A body goes into another one of its kind. */
export function MergeForm({ unit, all, visit, errors }: UnitProps) {
  const alike = [...all.values()].filter(({ id, kind }) => kind === unit.kind && id !== unit.id);
  if (unit.parentId === null || alike.length === 0) return null;
  return (
    <details class="card narrow" open={errors.some(({ field }) => field === "into")}>
      <summary>Sáp nhập vào đơn vị khác</summary>
      <PostForm csrf={visit.csrf} action={`/console/units/${unit.id}/merge`}>
        <UnitField
          name="into"
          label="Nhập vào"
          hint="Tên, đơn vị trực thuộc, nhân viên và phiếu đang xử lý chuyển theo. Không hoàn tác được."
          value={visit.field("into")}
          errors={errors}
        />
        <button class="danger">Sáp nhập</button>
      </PostForm>
    </details>
  );
}

/** Closes a unit that nothing hangs on any more. */
export function CloseForm({ unit, visit, errors }: UnitProps) {
  return (
    <details class="card narrow" open={errors.some(({ field }) => field === "close")}>
      <summary>Đóng đơn vị</summary>
      <p class="hint">
        Chỉ đóng được khi không còn đơn vị trực thuộc, nhân viên và phiếu đang xử lý. Người dân gọi
        tên đơn vị này sẽ không được nhận ra nữa.
      </p>
      <PostForm csrf={visit.csrf} action={`/console/units/${unit.id}/close`}>
        <button class="danger" id="close">
          Đóng đơn vị
        </button>
      </PostForm>
    </details>
  );
}
