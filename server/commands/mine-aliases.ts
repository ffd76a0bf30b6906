import path from "node:path";
import { openKnowledge } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import { readPublished } from "../catalogue/additions-view.ts";
import { mineWords, type Proposal } from "../catalogue/mine-words.ts";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { openDatabase } from "../db.ts";
import { DirectoryInUse } from "../embedded/directory-lock.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run mine-aliases -- [--apply-proposals] [--content THƯ_MỤC]

Tìm những cách nói của người dân mà thủ tục chưa có, trong các câu hỏi mà cán bộ đã chỉ thủ tục ở
bàn làm việc, mục Kiến thức. In ra bảng: thủ tục, cách nói, chữ mới, số lần nghe, một ví dụ.

  --apply-proposals   ghi các đề xuất để cán bộ duyệt ở mục Kiến thức, Đề xuất; không có thì chỉ in.
                      Lệnh này không bao giờ tự xuất bản.
  --content THƯ_MỤC   thư mục nội dung; không ghi thì là knowledge/content

Với cơ sở dữ liệu nhúng (không có DATABASE_URL), hãy dừng máy chủ trước; hoặc bấm “Tìm cách nói mới”
ở mục Đề xuất, việc đó làm đúng như lệnh này.`;

const options = {
  "apply-proposals": { type: "boolean" },
  content: { type: "string", default: "knowledge/content" },
} as const;

await runCommand({ help, options }, async ({ flags }) => {
  const config = loadConfig(readEnvFile(process.env));
  const apply = flags["apply-proposals"] === true;
  const content = path.resolve(String(flags["content"]));
  try {
    const db = await openDatabase(config.database);
    try {
      const today = vietnamDate(systemClock.now());
      const knowledge = openKnowledge(content, await readPublished(db.prisma, today));
      const proposals = await db.transaction((tx) =>
        mineWords({ tx, clock: systemClock, knowledge }, { apply }),
      );
      return { done: tableOf(proposals, apply) };
    } finally {
      await db.close();
    }
  } catch (error) {
    if (error instanceof DirectoryInUse)
      return { refusal: "Máy chủ đang dùng cơ sở dữ liệu nhúng: hãy dừng máy chủ rồi chạy lại." };
    if ((error as { code?: unknown }).code === "P2021")
      return { refusal: "Cơ sở dữ liệu còn trống: hãy chạy npm start một lần rồi chạy lại." };
    throw error;
  }
});

function tableOf(proposals: readonly Proposal[], isApplied: boolean): string {
  if (proposals.length === 0) return "Không có cách nói mới nào.";
  const rows = proposals.map(({ procedure, words, added, count, example }) =>
    [`${count}`.padStart(4), procedure, words, `+ ${added.join(" ")}`, `“${example}”`].join("  "),
  );
  const end = isApplied
    ? "đang chờ duyệt ở mục Kiến thức."
    : "chưa ghi (--apply-proposals để ghi).";
  return [...rows, "", `${proposals.length} cách nói, ${end}`].join("\n");
}
