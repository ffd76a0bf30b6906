import type { Reply } from "../reply.ts";
import { labels } from "./labels.ts";

type Limits = { bytes: number; perTicket: number };

/** What the citizen reads where a file is not kept. */
export const fileRefusals = {
  too_big: ({ bytes }: Limits) =>
    `Dạ, xin lỗi anh/chị, tệp lớn quá. Mỗi tệp tối đa ${megabytes(bytes)} MB ạ.`,
  empty: () => "Dạ, xin lỗi anh/chị, tệp này không có nội dung.",
  bad_type: () =>
    "Dạ, xin lỗi anh/chị, tôi chỉ nhận ảnh JPEG, PNG, WebP, tệp PDF, Word (docx), Excel (xlsx), ODT, ODS, và đoạn ghi âm MP3, M4A, OGG hoặc phim MP4 ngắn.",
  heic: () =>
    "Dạ, xin lỗi anh/chị, ảnh HEIC của điện thoại chưa xóa được thông tin về nơi chụp nên tôi không giữ. Xin anh/chị gửi lại ở dạng ảnh thường (JPEG), hoặc chụp màn hình ảnh rồi gửi.",
  too_many_pixels: () =>
    "Dạ, xin lỗi anh/chị, ảnh có kích thước lớn quá. Xin anh/chị thu nhỏ lại hoặc chụp màn hình ảnh rồi gửi.",
  unreadable: () => "Dạ, xin lỗi anh/chị, ảnh hoặc tệp này bị hỏng nên không mở được.",
  lost: () => "Dạ, xin lỗi anh/chị, tôi chưa lấy được ảnh hoặc tệp này. Xin anh/chị gửi lại giúp.",
  too_many_files: ({ perTicket }: Limits) =>
    perTicket === 0
      ? "Dạ, xin lỗi anh/chị, hiện cơ quan không nhận ảnh và tệp qua đây."
      : `Dạ, mỗi phiếu kèm được tối đa ${perTicket} ảnh hoặc tệp, nên tôi không giữ thêm được ạ.`,
} as const;

export type FileRefusalName = keyof typeof fileRefusals;

export function fileRefused(reason: FileRefusalName, limits: Limits): string {
  return fileRefusals[reason](limits);
}

/** Sent when a file turned out to be unfit only after the turn in which it came. */
export function fileRefusedLetter(reason: FileRefusalName, limits: Limits): Reply {
  return {
    text: `Dạ, về ảnh hoặc tệp anh/chị vừa gửi. ${fileRefused(reason, limits)}`,
    choices: [{ id: "m:menu", label: labels.menu }],
  };
}

export const fileTexts = {
  ask: "Dạ, anh/chị có ảnh hoặc tệp nào gửi kèm không ạ (không bắt buộc)? Xin gửi ngay vào đây, được nhiều cái. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân, việc này không cần đến.",
  askMore:
    "Dạ, anh/chị gửi thêm ảnh hoặc tệp nếu cần, đủ rồi thì chọn “Xong”. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân, việc này không cần đến.",
  label: "Ảnh, tệp gửi kèm",
  done: "Xong",
  drop: "Bỏ các ảnh, tệp đã gửi",
  dropped: "Dạ, tôi đã bỏ các ảnh, tệp vừa gửi.",
  none: "(không có)",
  orButtons: "Dạ, xin anh/chị gửi ảnh hoặc tệp, hoặc chọn một mục bên dưới giúp.",
  notHere: "Dạ, ở bước này tôi chưa nhận ảnh và tệp. Xin anh/chị trả lời bằng chữ giúp.",
} as const;

export function filesShown(count: number): string {
  return count === 0 ? fileTexts.none : `${count} ảnh, tệp`;
}

export function filesKept(count: number): string {
  return `Dạ, tôi đã giữ ${count} ảnh, tệp để gửi kèm phiếu.`;
}

/** In place of words, where a citizen adds nothing but pictures to a ticket. */
export function onlyFiles(): string {
  return "(Người dân gửi kèm ảnh hoặc tệp.)";
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_048_576);
}
