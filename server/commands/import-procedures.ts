import { statSync } from "node:fs";
import path from "node:path";
import { ContentError, importPortalFile } from "../../knowledge/index.ts";
import { procedureImportWords } from "./procedure-import-words.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run knowledge:import -- TẬP_TIN [--content THƯ_MỤC]

Nhập thủ tục hành chính từ tập tin xuất của Cổng Dịch vụ công quốc gia: mỗi dòng một JSON
(ma_thu_tuc, ten_thu_tuc, trinh_tu_thuc_hien, ...), đuôi .jsonl hoặc .jsonl.gz.

  --content THƯ_MỤC   thư mục nội dung; không ghi thì là knowledge/content

Kết quả nằm ở imported/TÊN.jsonl trong thư mục nội dung và được đọc khi máy chủ khởi động lại.
Nhập lại cùng tập tin không thay đổi gì. Thủ tục đã có trong bộ nội dung thì không bị ghi đè.
Phần nào không tách được thì giữ nguyên văn của cổng, và được đếm trong báo cáo.`;

const options = { content: { type: "string" } } as const;

await runCommand({ help, options }, async ({ words: [file], flags }) => {
  if (file === undefined) return { refusal: `Chưa có tên tập tin.\n\n${help}` };
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { refusal: `Không thấy tập tin ${file}.` };
  const contentDir = flags["content"];
  try {
    const imported = importPortalFile(
      {
        path: file,
        contentDir: path.resolve(typeof contentDir === "string" ? contentDir : "knowledge/content"),
      },
      progressBar(),
    );
    const words = procedureImportWords(imported);
    const isWhole = imported.file !== undefined && imported.refused.length === 0;
    return isWhole ? { done: words } : { refusal: words };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { refusal: `Nội dung đang có bị lỗi:\n${error.message}` };
  }
});

/** Draws on a terminal only, and only when the bar grows. */
function progressBar(): ((read: number, total: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  const width = 40;
  let drawn = -1;
  return (read, total) => {
    const filled = Math.floor((read / total) * width);
    if (filled === drawn) return;
    drawn = filled;
    const bar = "█".repeat(filled).padEnd(width, "░");
    const end = read === total ? "\n" : "";
    process.stderr.write(`\r${bar} ${Math.floor((read / total) * 100)} %${end}`);
  };
}
