import type { Section } from "./field.ts";
import {
  aspectOptions,
  channelOptions,
  confidenceOptions,
  levelOptions,
  roleOptions,
  unitOptions,
  wayOptions,
} from "./record-options.ts";

/** The whole record as a form, in the order of the page; also the order of a comparison. */
export const recordSections: readonly Section[] = [
  {
    title: "Tên gọi",
    fields: [
      { kind: "text", path: "name", label: "Tên thủ tục", isRequired: true, rows: 2 },
      { kind: "text", path: "code", label: "Mã quốc gia", hint: "Ví dụ 1.012953." },
      { kind: "text", path: "field", label: "Nhóm thủ tục", isRequired: true },
      { kind: "lines", path: "formerCodes", label: "Mã cũ", hint: "Mỗi mã một dòng." },
      { kind: "lines", path: "aliases", label: "Tên khác", hint: "Mỗi tên một dòng." },
      {
        kind: "lines",
        path: "citizenWords",
        label: "Cách nói của người dân trong hồ sơ này",
        hint: "Mỗi cách nói một dòng.",
      },
    ],
  },
  {
    title: "Giấy tờ",
    fields: [
      {
        kind: "list",
        path: "components",
        label: "Thành phần hồ sơ",
        one: "giấy tờ",
        columns: [
          { kind: "text", path: "name", label: "Tên giấy tờ", isRequired: true, rows: 2 },
          { kind: "number", path: "copies.original", label: "Số bản chính" },
          { kind: "number", path: "copies.copy", label: "Số bản sao" },
          { kind: "text", path: "form", label: "Mẫu đơn, tờ khai" },
          { kind: "text", path: "when", label: "Chỉ trong trường hợp" },
        ],
      },
      { kind: "number", path: "sets", label: "Số bộ hồ sơ" },
    ],
  },
  {
    title: "Thời hạn và phí",
    fields: [
      { kind: "text", path: "duration.text", label: "Thời hạn, bằng lời", rows: 2 },
      { kind: "number", path: "duration.value", label: "Thời hạn dài nhất, bằng số" },
      {
        kind: "choice",
        path: "duration.unit",
        label: "Đơn vị của thời hạn",
        options: unitOptions,
        none: "Chưa rõ",
      },
      {
        kind: "number",
        path: "fee.amountVnd",
        label: "Phí, lệ phí (đồng)",
        hint: "Ghi 0 khi nguồn nói rõ là không thu.",
      },
      { kind: "text", path: "fee.text", label: "Phí, lệ phí, bằng lời", rows: 2 },
    ],
  },
  {
    title: "Nơi nộp và cách nộp",
    fields: [
      { kind: "text", path: "authority", label: "Cơ quan giải quyết", rows: 2 },
      { kind: "checks", path: "levels", label: "Cấp giải quyết", options: levelOptions },
      { kind: "checks", path: "channels", label: "Cách nộp", options: channelOptions },
      { kind: "text", path: "onlineAt", label: "Nơi nộp trực tuyến" },
      {
        kind: "list",
        path: "ways",
        label: "Thời hạn và phí theo từng cách nộp",
        one: "cách nộp",
        columns: [
          {
            kind: "choice",
            path: "channel",
            label: "Cách nộp",
            options: wayOptions,
            none: "Xin chọn",
          },
          { kind: "text", path: "duration", label: "Thời hạn" },
          { kind: "text", path: "fee", label: "Phí, lệ phí" },
          { kind: "text", path: "note", label: "Ghi chú", rows: 2 },
        ],
      },
      {
        kind: "list",
        path: "offices",
        label: "Cơ quan liên quan",
        one: "cơ quan",
        columns: [
          {
            kind: "choice",
            path: "role",
            label: "Vai trò",
            options: roleOptions,
            none: "Xin chọn",
          },
          { kind: "text", path: "name", label: "Tên cơ quan", isRequired: true },
        ],
      },
    ],
  },
  {
    title: "Các bước, điều kiện, kết quả",
    fields: [
      {
        kind: "list",
        path: "steps",
        label: "Các bước thực hiện",
        one: "bước",
        columns: [{ kind: "text", path: "", label: "Nội dung bước", isRequired: true, rows: 3 }],
      },
      {
        kind: "list",
        path: "conditions",
        label: "Điều kiện",
        one: "điều kiện",
        columns: [
          { kind: "text", path: "", label: "Nội dung điều kiện", isRequired: true, rows: 2 },
        ],
      },
      {
        kind: "lines",
        path: "applicants",
        label: "Đối tượng thực hiện",
        hint: "Mỗi đối tượng một dòng.",
      },
      { kind: "text", path: "result", label: "Kết quả nhận được", rows: 3 },
    ],
  },
  {
    title: "Căn cứ pháp lý và hiệu lực",
    fields: [
      {
        kind: "list",
        path: "legalBasis",
        label: "Căn cứ pháp lý",
        one: "văn bản",
        columns: [
          { kind: "text", path: "id", label: "Số, ký hiệu", isRequired: true },
          { kind: "text", path: "title", label: "Tên văn bản", rows: 2 },
          { kind: "date", path: "effectiveFrom", label: "Hiệu lực từ ngày" },
        ],
      },
      { kind: "text", path: "decision.number", label: "Quyết định công bố" },
      { kind: "date", path: "decision.date", label: "Ngày ký quyết định" },
      { kind: "date", path: "validFrom", label: "Thủ tục có hiệu lực từ ngày" },
      { kind: "date", path: "validTo", label: "Ngày cuối cùng còn hiệu lực" },
      {
        kind: "text",
        path: "supersededBy",
        label: "Thủ tục thay thế",
        hint: "Định danh của thủ tục đó.",
      },
      { kind: "text", path: "lawChange", label: "Thay đổi của pháp luật", rows: 3 },
    ],
  },
  {
    title: "Nguồn và độ tin cậy",
    hint: "Người dân chỉ thấy tên nguồn, địa chỉ và ngày kiểm tra.",
    fields: [
      {
        kind: "list",
        path: "sources",
        label: "Nguồn",
        one: "nguồn",
        columns: [
          { kind: "text", path: "title", label: "Tên nguồn", isRequired: true },
          { kind: "text", path: "url", label: "Địa chỉ (https)" },
          { kind: "text", path: "note", label: "Ghi chú cho người duyệt", rows: 2 },
        ],
      },
      { kind: "choice", path: "confidence", label: "Độ tin cậy", options: confidenceOptions },
      { kind: "date", path: "lastVerified", label: "Ngày của dữ liệu nguồn" },
      {
        kind: "date",
        path: "reviewBy",
        label: "Phải xem lại trước ngày",
        hint: "Sau ngày này, trợ lý nhắc người dân hỏi lại nơi tiếp nhận.",
      },
      {
        kind: "checks",
        path: "withheld",
        label: "Chưa được nói với người dân",
        options: aspectOptions,
      },
      {
        kind: "list",
        path: "originals",
        label: "Nguyên văn của nguồn",
        one: "mục nguyên văn",
        columns: [
          {
            kind: "choice",
            path: "aspect",
            label: "Mục",
            options: aspectOptions,
            none: "Xin chọn",
          },
          { kind: "text", path: "text", label: "Nguyên văn", isRequired: true, rows: 4 },
        ],
      },
      {
        kind: "lines",
        path: "openQuestions",
        label: "Điều còn chưa rõ",
        hint: "Mỗi điều một dòng.",
      },
    ],
  },
];

export const recordFields = recordSections.flatMap(({ fields }) => fields);
