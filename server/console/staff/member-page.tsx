import { type StaffLine, viewStaffMember } from "../../staff/staff-view.ts";
import { type UnitChoice, viewUnitChoices } from "../../staff/unit-choices-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { MemberDeeds } from "./member-deeds.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { staffStateWords } from "./staff-state-words.ts";

/** One person of the staff, for whoever manages the accounts. */
export async function showMember(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const tx = house.db.prisma;
  const line = await viewStaffMember(tx, visit.param("id"));
  if (!line) return "not_found";
  const path = `/console/staff/${line.id}`;
  const units = withOwn(await viewUnitChoices(tx), line);
  const place = {
    displayName: visit.field("displayName") || line.displayName,
    role: visit.field("role") || line.role,
    unitId: errors.length > 0 ? visit.field("unitId") : (line.unit?.id ?? ""),
  };
  return {
    title: "Tài khoản nhân viên",
    path,
    target: line.id,
    errors,
    body: (
      <>
        <p>
          <a href="/console/staff">Về danh sách nhân viên</a>
        </p>
        <h1 {...notOurs}>{line.displayName}</h1>
        <p>
          Tên đăng nhập: <span {...notOurs}>{line.login}</span> · {staffStateWords(line)}
        </p>
        <section class="card narrow">
          <h2>Họ tên, vai trò, đơn vị</h2>
          <PostForm csrf={visit.csrf} action={path}>
            <PlaceFields place={place} units={units} errors={errors} />
            <button class="main">Lưu</button>
          </PostForm>
        </section>
        <MemberDeeds line={line} visit={visit} />
      </>
    ),
  };
}

/** A unit that was closed meanwhile stays to be chosen by who is in it. */
function withOwn(units: UnitChoice[], { unit }: StaffLine): UnitChoice[] {
  return !unit || units.some(({ id }) => id === unit.id) ? units : [unit, ...units];
}
