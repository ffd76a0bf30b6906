import { createReadStream, statSync } from "node:fs";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { openDatabase } from "../db.ts";
import { importDossiers } from "../dossiers/import/import-dossiers.ts";
import { readDate } from "../dossiers/import/read-date.ts";
import { reportWords } from "../dossiers/import/report-words.ts";
import { DirectoryInUse } from "../embedded/directory-lock.ts";
import { randomIds } from "../ids.ts";
import { readSecretKey } from "../settings/read-secret-key.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run dossiers:import -- TẬP_TIN.csv [--thu] [--ngay NGÀY] [--don-vi TÊN]

Nhập hồ sơ từ tập tin CSV do phần mềm một cửa xuất ra (UTF-8; dấu phẩy, chấm phẩy hoặc tab).

  --thu           chạy thử: chỉ đọc và báo cáo, không ghi gì
  --ngay NGÀY     số liệu đúng vào lúc nào (dd/mm/yyyy hh:mm); không có thì lấy giờ của tập tin.
                  Cột "Ngày cập nhật" trong tập tin được ưu tiên.
  --don-vi TÊN    tên đơn vị cho những dòng không ghi đơn vị

Cần có cột: Mã hồ sơ, Trạng thái; với hồ sơ mới còn cần Tên thủ tục và Đơn vị xử lý. Dùng thêm:
Mã thủ tục, Chủ hồ sơ, Số điện thoại, Ngày tiếp nhận, Ngày hẹn trả, Ngày trả, Ghi chú, Ngày cập nhật.
Trạng thái là số 1-10 hoặc tên trạng thái; ngày viết 31/12/2026, 31/12/2026 09:30 hoặc 20261231093000.

Tên người nộp được che khi nhập, số điện thoại chỉ giữ dấu vết của 4 số cuối để đối chiếu.
Nhập lại cùng tập tin không thay đổi gì; tin cũ không bao giờ ghi đè tin mới.
Với cơ sở dữ liệu nhúng (không có DATABASE_URL), hãy dừng máy chủ trước khi nhập.`;

const options = {
  thu: { type: "boolean" },
  "dry-run": { type: "boolean" },
  ngay: { type: "string" },
  "don-vi": { type: "string" },
} as const;

await runCommand({ help, options }, async ({ words: [file], flags }) => {
  if (file === undefined) return { refusal: `Chưa có tên tập tin.\n\n${help}` };
  const asOf = asOfOf(file, flags["ngay"]);
  if (typeof asOf === "string") return { refusal: asOf };
  const config = loadConfig(readEnvFile(process.env));
  const dryRun = flags["thu"] === true || flags["dry-run"] === true;
  const office = typeof flags["don-vi"] === "string" ? { office: flags["don-vi"] } : {};
  try {
    const db = await openDatabase(config.database);
    try {
      const secretKey = await readSecretKey({ tx: db.prisma, ids: randomIds }, config);
      const how = { asOf, dryRun, ...office, onProgress: showProgress };
      const report = await importDossiers(
        { db, clock: systemClock, secretKey },
        createReadStream(file),
        how,
      );
      const words = reportWords(report, dryRun);
      return report.fault || report.refused > 0 ? { refusal: words } : { done: words };
    } finally {
      await db.close();
    }
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    return { refusal: sentence };
  }
});

/** For what an operator can mend. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof DirectoryInUse) {
    return "Máy chủ đang dùng cơ sở dữ liệu nhúng: hãy dừng máy chủ rồi nhập lại.";
  }
  const noTable = (error as { code?: unknown }).code === "P2021";
  return noTable ? "Cơ sở dữ liệu còn trống: hãy chạy npm start một lần rồi nhập lại." : undefined;
}

/** A sentence when it can't be known. */
function asOfOf(file: string, typed: unknown): Date | string {
  const { mtime } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (!mtime) return `Không thấy tập tin ${file}.`;
  const asOf = typeof typed === "string" ? readDate(typed) : mtime;
  if (!asOf) return "--ngay phải có dạng dd/mm/yyyy hoặc dd/mm/yyyy hh:mm.";
  return asOf > systemClock.now() ? "Ngày của số liệu ở tương lai." : asOf;
}

function showProgress(rows: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${rows} dòng`);
}
