import { expect, test } from "vitest";
import { findUnits, openUnitIndex } from "../../server/units/find-units.ts";
import { unitKey } from "../../server/units/read-unit-name.ts";
import type { AliasKind, Unit, UnitKind } from "../../server/units/unit.ts";

function unit(
  id: string,
  kind: UnitKind,
  name: string,
  parentId: string | null,
  aliases: string[] = [],
): Unit {
  const kinds: AliasKind = "merged";
  return {
    id,
    name,
    kind,
    parentId,
    isActive: true,
    aliases: aliases.map((alias, place) => ({ id: `${id}${place}`, name: alias, kind: kinds })),
  };
}

const index = openUnitIndex([
  unit("so", "department", "Sở Giáo dục và Đào tạo", null, ["Sở Giáo dục"]),
  unit("tan-an", "commune", "Phường Tân An", "so", ["Xã Tân Hòa", "Thị trấn Cũ Kỹ"]),
  unit("binh-minh", "commune", "Xã Bình Minh", "so"),
  unit("th-tan-an", "school", "Trường Tiểu học Tân An", "tan-an"),
  unit("thcs-nguyen-du", "school", "Trường THCS Nguyễn Du", "tan-an", ["Trường PTCS Mẫu Cũ"]),
  unit("th-so-1", "school", "Trường Tiểu học số 1 Hoa Mai", "tan-an"),
  unit("th-so-1b", "school", "Trường Tiểu học Hoa Đào", "tan-an"),
  unit("th-hoa-dao-bm", "school", "Trường Tiểu học Hoa Đào", "binh-minh"),
  unit("th-trung-hoa", "school", "Trường Tiểu học Trung Hòa", "binh-minh"),
  unit("mn-hue", "school", "Trường Mầm non Huệ", "binh-minh"),
  { ...unit("gone", "school", "Trường Tiểu học Đã Đóng", "binh-minh"), isActive: false },
]);

test.each([
  ["the full name", "Trường THCS Nguyễn Du", ["thcs-nguyen-du"]],
  ["no tones", "truong thcs nguyen du", ["thcs-nguyen-du"]],
  ["the short form written out", "trường trung học cơ sở Nguyễn Du", ["thcs-nguyen-du"]],
  ["the level by its number", "trường cấp 2 Nguyễn Du ạ", ["thcs-nguyen-du"]],
  ["only the proper name", "con tôi học ở Nguyễn Du", ["thcs-nguyen-du"]],
  ["another level of school", "trường tiểu học Nguyễn Du", []],
  ["a street of that name in a commune", "phường Nguyễn Du", []],
  ["a school before its commune", "TH Tân An, phường Tân An", ["th-tan-an"]],
  ["the commune alone", "UBND phường Tân An", ["tan-an"]],
  ["the commune by its short title", "P. Tân An", ["tan-an"]],
  ["the commune when no title is said", "ở Tân An", ["tan-an"]],
  ["a xã that is a phường now", "xã Tân An", ["tan-an"]],
  ["the body that was merged into it", "xã Tân Hoà", ["tan-an"]],
  ["the abolished town", "thi tran cu ky", ["tan-an"]],
  ["the former name of a school", "trường ptcs mẫu cũ", ["thcs-nguyen-du"]],
  ["a number within the name", "tiểu học số 1 Hoa Mai", ["th-so-1"]],
  ["the older spelling of the tone", "tiểu học Trung Hoà", ["th-trung-hoa"]],
  ["two alike", "trường tiểu học Hoa Đào", ["th-so-1b", "th-hoa-dao-bm"]],
  ["two alike, told apart by the commune", "TH Hoa Đào xã Bình Minh", ["th-hoa-dao-bm"]],
  ["other tones than the name's", "trường THCS Nguyên Dù", []],
  ["one word without a title", "bạn Huệ lớp tôi", []],
  ["one word with its title", "mầm non Huệ", ["mn-hue"]],
  ["the department", "sở gd&đt", ["so"]],
  ["the department in other words", "Sở giáo dục", ["so"]],
  ["a closed school", "trường tiểu học Đã Đóng", []],
  ["nothing of ours", "ngoài đường", []],
  ["nothing at all", "", []],
])("by %s: %j", (_, text, found) => {
  expect(findUnits(index, text)).toEqual(found);
});

test("a name is known again however it is written", () => {
  const written = ["Trường THCS Nguyễn Du", "truong trung hoc co so NGUYEN DU"];
  expect(unitKey(written[0] ?? "")).toBe(unitKey(written[1] ?? ""));
});
