import type { Reply } from "../reply.ts";

/** What the bot says in private to who links a chat account. */
export const linkWords = {
  linked: (name: string): Reply => ({
    text: `Dạ, đã liên kết tài khoản này với ${name}. Từ nay anh/chị làm việc được trong nhóm cán bộ; gõ /giup trong nhóm để xem cách dùng.`,
  }),
  wrong_code: (): Reply => ({
    text: "Dạ, mã này không đúng hoặc đã hết hạn (15 phút). Xin vào bàn làm việc, mục “Tài khoản của tôi”, lấy mã mới rồi gửi lại ạ.",
  }),
  locked: (): Reply => ({
    text: "Dạ, đã có quá nhiều lần gửi sai mã. Xin chờ 15 phút rồi thử lại bằng mã mới ạ.",
  }),
  no_code: (): Reply => ({
    text: "Dạ, xin gửi lệnh kèm mã lấy ở bàn làm việc, ví dụ: /lienket 123-456",
  }),
  /** A code that everybody has read is worth nothing. */
  in_group: (): Reply => ({
    text: "Xin gửi mã liên kết riêng cho trợ lý, không gửi trong nhóm. Mã vừa gửi đã bị hủy; xin lấy mã mới ở bàn làm việc.",
  }),
} as const;
