import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { openDatabase } from "../db.ts";
import { DirectoryInUse } from "../embedded/directory-lock.ts";
import { randomIds } from "../ids.ts";
import { rescueAccount } from "../staff/rescue-account.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run staff:link -- TÊN_ĐĂNG_NHẬP [--bo-hai-buoc]

Tạo liên kết đặt mật khẩu dùng một lần (72 giờ) cho một tài khoản, khi không còn người quản trị nào
khác làm được việc đó trên trang Nhân viên.

  --bo-hai-buoc   xoá cả xác thực hai bước, khi mất điện thoại và mã dự phòng

Với cơ sở dữ liệu nhúng (không có DATABASE_URL), hãy dừng máy chủ trước.`;

const refusals = {
  no_such_staff: "Không có tên đăng nhập này.",
  not_active: "Tài khoản này đang bị khoá.",
};

const options = { "bo-hai-buoc": { type: "boolean" } } as const;

await runCommand({ help, options }, async ({ words: [login], flags }) => {
  if (login === undefined) return { refusal: `Chưa có tên đăng nhập.\n\n${help}` };
  const { database, publicUrl } = loadConfig(readEnvFile(process.env));
  const account = { login, dropsSecondFactor: flags["bo-hai-buoc"] === true };
  try {
    const db = await openDatabase(database);
    try {
      const house = { clock: systemClock, ids: randomIds };
      const made = await db.transaction((tx) => rescueAccount({ ...house, tx }, account));
      if (!made.ok) return { refusal: refusals[made.reason] };
      const { linkPath } = made.value;
      return {
        done: `Mở trong 72 giờ: ${publicUrl ? `${publicUrl.origin}${linkPath}` : linkPath}`,
      };
    } finally {
      await db.close();
    }
  } catch (error) {
    if (!(error instanceof DirectoryInUse)) throw error;
    return { refusal: "Máy chủ đang dùng cơ sở dữ liệu nhúng: hãy dừng máy chủ rồi thử lại." };
  }
});
