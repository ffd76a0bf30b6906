import type { AliasRefusal } from "../../units/add-alias.ts";
import type { CloseRefusal } from "../../units/close-unit.ts";
import type { MergeRefusal } from "../../units/merge-units.ts";
import type { LineFault } from "../../units/plan-units.ts";
import type { CsvRefusal } from "../../units/read-unit-csv.ts";
import type { AliasKind, UnitKind } from "../../units/unit.ts";
import type { PlaceRefusal } from "../../units/unit-rules.ts";

export const unitKindLabels: Record<UnitKind, string> = {
  department: "Sở",
  commune: "Xã, phường",
  school: "Trường",
  office: "Phòng, trung tâm",
};

export const aliasKindLabels: Record<AliasKind, string> = {
  short: "Tên gọi tắt",
  former: "Tên cũ",
  merged: "Đơn vị đã nhập vào",
  abolished: "Đơn vị đã giải thể",
};

export type UnitRefusal =
  | Exclude<PlaceRefusal | AliasRefusal | CloseRefusal | MergeRefusal | CsvRefusal, "not_found">
  | "unknown_unit"
  | "many_units";

export const unitFaults: Record<UnitRefusal, string> = {
  no_name: "Xin ghi tên đơn vị.",
  bad_kind: "Xin chọn loại.",
  unknown_parent: "Không có đơn vị cấp trên này.",
  needs_parent: "Đơn vị này cần một đơn vị cấp trên. Đơn vị đầu tiên phải là Sở.",
  has_top: "Đã có đơn vị cao nhất. Xin ghi đơn vị cấp trên.",
  ring: "Một đơn vị không thể nằm dưới chính nó.",
  name_taken: "Dưới đơn vị cấp trên này đã có đơn vị cùng tên.",
  has_alias: "Đơn vị này đã có tên đó.",
  has_children: "Còn đơn vị trực thuộc. Xin chuyển hoặc sáp nhập trước.",
  has_staff: "Còn nhân viên của đơn vị này. Xin chuyển họ trước, hoặc sáp nhập.",
  has_tickets: "Còn phiếu đang xử lý. Xin chuyển phiếu trước, hoặc sáp nhập.",
  same_unit: "Một đơn vị không nhập vào chính nó.",
  other_kind: "Chỉ sáp nhập hai đơn vị cùng loại.",
  unknown_unit: "Không tìm thấy đơn vị này. Xin ghi đúng tên.",
  many_units: "Có nhiều đơn vị trùng tên. Xin ghi thêm tên xã, phường.",
  not_utf8: "Tệp không ở dạng UTF-8. Xin lưu lại thành “CSV UTF-8”.",
  no_lines: "Tệp không có dòng nào.",
  no_columns:
    "Dòng đầu cần có các cột name;kind;parent;aliases (hoặc tên;loại;trực thuộc;tên khác).",
  bad_csv: "Không đọc được tệp này như CSV. Xin kiểm tra dấu ngoặc kép.",
  too_many_lines: "Tệp có hơn 5000 dòng. Xin chia nhỏ.",
};

export const lineFaults: Record<LineFault, string> = {
  bad_kind: "Loại phải là sở, xã, phường, trường hoặc phòng.",
  no_parent: "Thiếu đơn vị cấp trên.",
  unknown_parent: "Không tìm thấy đơn vị cấp trên.",
  many_parents: "Có nhiều đơn vị cấp trên cùng tên.",
  twice: "Dòng này đã có ở trên.",
  long_name: "Tên dài quá 200 ký tự.",
};
