import type { FileRefusal } from "../../attachments/attachment.ts";

/** Why a file does not go with an answer. */
export type FileFault =
  | Exclude<FileRefusal, "lost">
  | "no_file"
  | "too_many_files"
  /** The list has changed since the page was opened. */
  | "files_changed"
  | "sealed_files";

export const fileFaults: Readonly<Record<FileFault, string>> = {
  too_big: "Tệp lớn quá nên chưa đính kèm được.",
  empty: "Tệp rỗng nên chưa đính kèm được.",
  bad_type: "Chỉ gửi được tệp PDF, Word không có macro, JPG và PNG.",
  heic: "Ảnh HEIC chưa gửi được. Xin lưu thành JPG rồi chọn lại.",
  too_many_pixels: "Ảnh có quá nhiều điểm. Xin thu nhỏ rồi chọn lại.",
  unreadable: "Tệp bị hỏng nên chưa đính kèm được.",
  no_file: "Xin chọn tệp trước khi đính kèm.",
  too_many_files: "Chỉ gửi kèm được tối đa 3 tệp trong một câu trả lời.",
  files_changed: "Tệp gửi kèm đã thay đổi ở nơi khác. Xin xem lại danh sách tệp rồi gửi.",
  sealed_files:
    "Phiếu niêm phong không gửi tệp qua kênh chat. Xin gỡ tệp và trao cho người dân bằng cách khác.",
};
