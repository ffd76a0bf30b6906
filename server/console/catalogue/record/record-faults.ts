import type { RecordFault } from "../../../../knowledge/index.ts";
import type { FormError } from "../../shown.ts";
import type { Field, Single } from "./field.ts";
import { recordFields } from "./record-sections.ts";

/** The faults of a record, each at its input and in plain words; one an input. */
export function faultsOf(faults: readonly RecordFault[]): FormError[] {
  const errors = faults.map(
    ({ path }) => special[path] ?? { field: inputOf(path), message: wordsFor(path) },
  );
  return errors.filter(
    (error, place) => errors.findIndex(({ field }) => field === error.field) === place,
  );
}

/** A line of many, or an entry under a name, has no input of its own. */
function inputOf(path: string): string {
  const [head = ""] = path.split(".");
  const field = recordFields.find((own) => own.path === head);
  return field?.kind === "lines" || head === "originals" ? head : path;
}

const special: Readonly<Record<string, FormError>> = {
  status: {
    field: "lastVerified",
    message: "Độ tin cậy cao cần ngày của dữ liệu nguồn.",
  },
  code: { field: "code", message: "Mã quốc gia phải có dạng như 1.012953." },
  levels: { field: "levels", message: "Xin chọn ít nhất một cấp giải quyết." },
  supersededBy: {
    field: "validTo",
    message: "Thủ tục đã có thủ tục thay thế cần ngày cuối cùng còn hiệu lực.",
  },
  duration: {
    field: "duration.text",
    message: "Thời hạn bằng số cần cả đơn vị và lời nói với người dân.",
  },
  "decision.number": { field: "decision.number", message: "Xin nhập số quyết định công bố." },
};

function wordsFor(path: string): string {
  const [head = ""] = path.split(".");
  if (head === "originals") return "Xin chọn mục và nhập nguyên văn, mỗi mục một lần.";
  if (head === "formerCodes") return "Mỗi mã cũ phải có dạng như 1.012953.";
  const field = fieldAt(path);
  const label = field?.label ?? path;
  if (path === "validTo") return "Ngày cuối cùng còn hiệu lực không được trước ngày bắt đầu.";
  if (path.endsWith(".url")) return "Địa chỉ phải bắt đầu bằng https://.";
  return `${label}: ${kindWords[field?.kind ?? "text"]}`;
}

const kindWords: Record<Field["kind"], string> = {
  text: "xin nhập nội dung.",
  lines: "xin nhập nội dung.",
  list: "xin nhập nội dung.",
  number: "xin nhập một số nguyên.",
  date: "xin nhập ngày có thật.",
  choice: "xin chọn một mục.",
  checks: "xin chọn ít nhất một mục.",
};

function fieldAt(path: string): Field | Single | undefined {
  const plain = recordFields.find((field) => field.path === path);
  if (plain) return plain;
  const list = recordFields.find(
    (field) => field.kind === "list" && path.startsWith(`${field.path}.`),
  );
  if (list?.kind !== "list") return undefined;
  const column = path.replace(/^\w+\.\d+\.?/, "");
  return list.columns.find((own) => own.path === column);
}
