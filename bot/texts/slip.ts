import type { ScanFailure } from "../message.ts";

/** Reading the code on a picture of an appointment slip. */
export const slipTexts = {
  reading:
    "Dạ, tôi đang đọc mã QR, mã vạch trên ảnh, xin anh/chị chờ chút ạ. Ảnh đọc xong là xóa, không giữ lại.",
  /** Beside words that are answered by themselves. */
  readingBesides:
    "Dạ, tôi xem trên ảnh có mã hồ sơ không và sẽ báo nếu thấy. Ngoài mã ra tôi chưa đọc được nội dung ảnh, và ảnh không được giữ lại. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân, việc này không cần đến.",
  tooMany: "Dạ, tôi đang đọc các ảnh anh/chị vừa gửi. Xin chờ tôi báo kết quả rồi hãy gửi thêm ạ.",
  noCode:
    "Dạ, xin lỗi anh/chị, tôi chưa thấy mã QR hay mã vạch hồ sơ nào trên ảnh. Xin đặt giấy hẹn nằm phẳng, đủ sáng, chụp gần cho mã rõ nét rồi gửi lại, hoặc gõ mã hồ sơ vào đây. Tôi chỉ đọc được mã in dạng QR, mã vạch, chưa đọc được chữ trên giấy. Ảnh căn cước hay giấy tờ tùy thân thì xin đừng gửi, việc này không cần đến.",
  severalCodes: "Dạ, trên ảnh có nhiều mã hồ sơ. Anh/chị muốn tra cứu hồ sơ nào, xin chọn giúp.",
} as const;

export function slipRead(code: string): string {
  return `Dạ, tôi đọc được mã hồ sơ ${code} trên ảnh.`;
}

/** While another form is being filled in. */
export function slipReadBesides(code: string): string {
  return `Dạ, tôi đọc được mã hồ sơ ${code} trên ảnh. Anh/chị cứ viết xong phiếu này; khi cần tra cứu, xin gửi lại mã ấy giúp.`;
}

export function slipUnfit(failure: ScanFailure): string {
  return unfit[failure];
}

const unfit: Readonly<Record<ScanFailure, string>> = {
  too_big:
    "Dạ, xin lỗi anh/chị, ảnh nặng quá nên tôi chưa đọc được. Xin gửi ảnh nhỏ hơn, hoặc gõ mã hồ sơ vào đây.",
  too_many_pixels:
    "Dạ, xin lỗi anh/chị, ảnh có kích thước lớn quá nên tôi chưa đọc được. Xin chụp màn hình ảnh rồi gửi, hoặc gõ mã hồ sơ vào đây.",
  not_a_picture:
    "Dạ, xin lỗi anh/chị, tôi chỉ đọc được ảnh JPEG, PNG hoặc WebP. Xin gửi lại ở dạng ảnh thường, hoặc gõ mã hồ sơ vào đây.",
  unreadable:
    "Dạ, xin lỗi anh/chị, tệp ảnh bị hỏng nên tôi không mở được. Xin gửi lại, hoặc gõ mã hồ sơ vào đây.",
  lost: "Dạ, xin lỗi anh/chị, tôi chưa lấy được ảnh vừa gửi. Xin gửi lại giúp, hoặc gõ mã hồ sơ vào đây.",
};
