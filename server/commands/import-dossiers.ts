import { createReadStream, statSync } from "node:fs";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { openDatabase } from "../db.ts";
import { importAtOnce } from "../dossiers/import/import-at-once.ts";
import { openImportFiles } from "../dossiers/import/import-files.ts";
import { emptyReport } from "../dossiers/import/import-report.ts";
import { mostImportBytes, readSourceName } from "../dossiers/import/import-rules.ts";
import { keepImportFile } from "../dossiers/import/keep-import-file.ts";
import { readDate } from "../dossiers/import/read-date.ts";
import { reportWords } from "../dossiers/import/report-words.ts";
import { DirectoryInUse } from "../embedded/directory-lock.ts";
import { randomIds } from "../ids.ts";
import { readSecretKey } from "../settings/read-secret-key.ts";
import { importHelp as help } from "./import-help.ts";
import { importProgress } from "./import-progress.ts";
import { type CommandEnd, runCommand } from "./run-command.ts";

const options = {
  thu: { type: "boolean" },
  "dry-run": { type: "boolean" },
  ngay: { type: "string" },
  "don-vi": { type: "string" },
  nguon: { type: "string" },
} as const;

type How = { asOf: Date; dryRun: boolean; office?: string; source?: string };

await runCommand({ help, options }, async ({ words: [file], flags }) => {
  if (file === undefined) return { refusal: `Chưa có tên tập tin.\n\n${help}` };
  const asOf = asOfOf(file, flags["ngay"]);
  if (typeof asOf === "string") return { refusal: asOf };
  const { "don-vi": office, nguon: source } = flags;
  if (typeof source === "string" && readSourceName(source) === undefined)
    return { refusal: "--nguon chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 40 ký tự." };
  const dryRun = flags["thu"] === true || flags["dry-run"] === true;
  try {
    return await importFile(file, {
      ...{ asOf, dryRun },
      ...(typeof office === "string" && { office }),
      ...(typeof source === "string" && { source }),
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    return { refusal: sentence };
  }
});

async function importFile(file: string, how: How): Promise<CommandEnd> {
  const config = loadConfig(readEnvFile(process.env));
  const db = await openDatabase(config.database);
  try {
    const secretKey = await readSecretKey({ tx: db.prisma, ids: randomIds }, config);
    const importFiles = openImportFiles(config.dataDir);
    const house = { db, clock: systemClock, ids: randomIds, secretKey, importFiles };
    const kept = await keepImportFile(house, { from: createReadStream(file), fileName: file });
    if (!kept.ok) return { refusal: keepRefusals[kept.reason] };
    const progress = importProgress(process.stderr, () => performance.now());
    const done = await importAtOnce(house, { file: kept.value, way: "command", ...how }, progress);
    progress.end();
    if (!done.ok) return { refusal: "Ngày của số liệu ở tương lai." };
    const report = (how.dryRun ? done.value.checkReport : done.value.report) ?? emptyReport();
    const words = reportWords(report, how.dryRun);
    return report.fault || report.refused > 0 ? { refusal: words } : { done: words };
  } finally {
    await db.close();
  }
}

const keepRefusals = {
  empty: "Tập tin trống.",
  too_big: `Tập tin lớn hơn ${mostImportBytes / 1_048_576} MB: xin chia nhỏ rồi nhập lại.`,
} as const;

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
