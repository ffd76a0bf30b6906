import type { ImportShown } from "../../dossiers/import/imports-view.ts";

export type ImportState = ImportShown["state"];

/** How a file came. */
export const wayWords: Readonly<Record<ImportShown["way"], string>> = {
  page: "Tải lên ở trang này",
  command: "Lệnh trên máy chủ",
  api: "Phần mềm khác gửi tới",
  folder: "Thư mục theo dõi",
  pull: "Lấy tự động theo lịch",
};

/** In a list. */
export const stateLabels: Readonly<Record<ImportState, string>> = {
  waiting: "Chờ kiểm tra",
  checking: "Đang kiểm tra",
  checked: "Chờ xác nhận",
  running: "Đang nhập",
  done: "Đã nhập",
  failed: "Không nhập được",
  broken: "Gặp lỗi",
  dropped: "Đã bỏ",
  undoing: "Đang hoàn tác",
  undone: "Đã hoàn tác",
};

export const nothingToImport =
  "Đã kiểm tra xong: không dòng nào nhập được. Xin xem lý do bên dưới, sửa tệp hoặc cách hiểu các cột, hoặc bỏ tệp này.";

/** On the import's own page: what is going on, and what comes next. */
export const stateSentences: Readonly<Record<ImportState, string>> = {
  waiting: "Tệp đang chờ được kiểm tra. Chưa có gì thay đổi.",
  checking: "Đang kiểm tra tệp. Chưa có gì thay đổi.",
  checked: "Đã kiểm tra xong. Chưa có gì thay đổi: xin xem lại rồi nhập hoặc bỏ.",
  running: "Đang nhập hồ sơ. Anh/chị có thể rời trang này, việc nhập vẫn tiếp tục.",
  done: "Đã nhập xong.",
  failed: "Không nhập được tệp này.",
  broken:
    "Chương trình gặp lỗi nhiều lần liên tiếp với tệp này nên đã dừng. Xin bấm Thử lại; nếu vẫn lỗi, xin báo người quản trị máy chủ xem nhật ký.",
  dropped: "Tệp này đã được bỏ. Không có gì thay đổi.",
  undoing: "Đang hoàn tác lần nhập này.",
  undone: "Lần nhập này đã được hoàn tác.",
};

export const stateTags: Readonly<Record<ImportState, "" | "new" | "good" | "warn" | "bad">> = {
  waiting: "new",
  checking: "new",
  checked: "warn",
  running: "new",
  done: "good",
  failed: "bad",
  broken: "bad",
  dropped: "",
  undoing: "new",
  undone: "",
};

/** Something is being done, so the page looks again by itself. */
export function isGoingOn(state: ImportState): boolean {
  return ["waiting", "checking", "running", "undoing"].includes(state);
}

const numbers = new Intl.NumberFormat("vi-VN");

/** Such as "12.345". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** Of a file: "12 MB", "340 KB". */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${formatNumber(Math.round(kilobytes / 1024))} MB`;
}

/** Of the step that goes on; undefined before there is anything to count. */
export function rowsPerSecond(
  { stepAt, rowsDone }: Pick<ImportShown, "stepAt" | "rowsDone">,
  now: Date,
): number | undefined {
  const seconds = stepAt ? (now.getTime() - stepAt.getTime()) / 1000 : 0;
  return seconds > 0 && rowsDone > 0 ? Math.round(rowsDone / seconds) : undefined;
}

/** How long a run took: "45 giây", "2 phút 5 giây". */
export function formatDuration(from: Date, to: Date): string {
  const seconds = Math.max(1, Math.round((to.getTime() - from.getTime()) / 1000));
  const rest = seconds % 60;
  return seconds < 60 ? `${seconds} giây` : `${(seconds - rest) / 60} phút ${rest} giây`;
}
