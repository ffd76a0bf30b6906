import { leastPasswordLength, type PasswordFault } from "../../staff/password.ts";

/** What is wrong with a new password. */
export const passwordFaultWords: Record<PasswordFault, string> = {
  too_short: `Mật khẩu cần ít nhất ${leastPasswordLength} ký tự.`,
  too_long: "Mật khẩu dài quá 200 ký tự.",
  like_login: "Mật khẩu không được chứa tên đăng nhập.",
};
