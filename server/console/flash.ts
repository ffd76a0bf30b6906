import type { Request, Response } from "express";
import { type CookieHouse, cookieOptions, readCookie } from "./session-cookie.ts";

/** What the page after a POST says, once. A name in a cookie: nobody can put words there. */
const flashes = {
  accepted: "Đã tiếp nhận phiếu.",
  assigned: "Đã giao phiếu cho anh/chị.",
  answered: "Đã gửi câu trả lời. Thư đang được chuyển tới người dân.",
  asked: "Đã gửi câu hỏi thêm. Phiếu chờ người dân trả lời.",
  reopened: "Đã mở lại phiếu và báo cho người dân.",
  no_chat: "Đã ghi vào phiếu. Phiếu này không có kênh chat: xin báo cho người dân bằng cách khác.",
  noted: "Đã lưu ghi chú nội bộ.",
  closed: "Đã đóng phiếu.",
  declined: "Đã từ chối phiếu và báo lý do cho người dân.",
  returned: "Đã trả cuộc trò chuyện về cho trợ lý tự động.",
  alarm_seen: "Cảm ơn anh/chị. Cảnh báo được ghi là đã có người xem.",
  letter_retried: "Đã xếp thư vào hàng chờ gửi lại.",
  inbox_retried: "Đã xếp tin nhắn vào hàng chờ xử lý lại.",
  staff_closed: "Đã khoá tài khoản.",
  staff_opened: "Đã mở lại tài khoản.",
  password_set: "Đã đặt mật khẩu. Lần sau anh/chị đăng nhập bằng mật khẩu này.",
} as const;
export type Flash = keyof typeof flashes;

const name = "dan_hoi_flash";

export function setFlash(house: CookieHouse, res: Response, flash: Flash): void {
  res.cookie(name, flash, { ...cookieOptions(house), maxAge: 60_000 });
}

/** The sentence left by the POST before; it is taken away with the reading. */
export function takeFlash(house: CookieHouse, req: Request, res: Response): string | undefined {
  const flash = readCookie(req, name);
  if (flash === undefined) return undefined;
  res.clearCookie(name, cookieOptions(house));
  return Object.hasOwn(flashes, flash) ? flashes[flash as Flash] : undefined;
}
