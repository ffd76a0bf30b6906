import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Database } from "../../../server/db.ts";
import { importAtOnce } from "../../../server/dossiers/import/import-at-once.ts";
import { type ImportFiles, openImportFiles } from "../../../server/dossiers/import/import-files.ts";
import type { ImportHouse, ImportWork } from "../../../server/dossiers/import/import-house.ts";
import { emptyReport, type ImportReport } from "../../../server/dossiers/import/import-report.ts";
import type { ImportShown } from "../../../server/dossiers/import/imports-view.ts";
import { keepImportFile } from "../../../server/dossiers/import/keep-import-file.ts";
import type { ImportOrder } from "../../../server/dossiers/import/prepare-import.ts";
import { randomIds } from "../../../server/ids.ts";
import { secretKey } from "../make-dossier.ts";

export const headings =
  "Mã hồ sơ,Tên thủ tục,Trạng thái,Đơn vị xử lý,Chủ hồ sơ,Số điện thoại,Ngày tiếp nhận,Ngày hẹn trả,Ghi chú";
export const code = (n: number) => `000.00.99.H99-261105-${`${n}`.padStart(4, "0")}`;
export const row = (n: number, state: number | string = 4) =>
  `${code(n)},Chuyển trường,${state},Sở GDĐT,Nguyễn Văn Mẫu,0900 001 234,05/11/2026,12/11/2026 17:00,`;
/** Lines of a CSV file on so many dossiers. */
export const rowsOf = (count: number, state: number | string = 4) => [
  headings,
  ...Array.from({ length: count }, (_, n) => row(n + 1, state)),
];
export const asOf = new Date("2026-11-20T02:00:00Z");
export const newer = new Date("2026-11-21T02:00:00Z");

export type ImportDesk = {
  house: ImportHouse & { ids: typeof randomIds; importFiles: ImportFiles };
  clock: { at: Date; now(): Date; move(ms: number): void };
  dataDir: string;
  /** Imports while one waits, as the command does. */
  importFile(
    lines: readonly string[] | Uint8Array,
    options?: Partial<ImportOrder> & { work?: ImportWork },
  ): Promise<ImportShown & { is: ImportReport }>;
  /** Keeps a file, under a name that ends in .csv. */
  keep(lines: readonly string[] | Uint8Array): Promise<ImportOrder["file"]>;
  /** Everything that is known of all dossiers, but their ids and the imports they came by. */
  all(): Promise<object[]>;
  close(): void;
};

/** Imports on a real database, with files in a temporary folder and a clock moved by hand. */
export function openImportDesk(db: Database): ImportDesk {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-imports-"));
  const clock = {
    at: new Date("2026-11-23T02:00:00Z"),
    now() {
      return this.at;
    },
    move(ms: number) {
      this.at = new Date(this.at.getTime() + ms);
    },
  };
  const house = { db, clock, ids: randomIds, secretKey, importFiles: openImportFiles(dataDir) };
  const keep = async (lines: readonly string[] | Uint8Array) => {
    const from = lines instanceof Uint8Array ? Buffer.from(lines) : Buffer.from(lines.join("\r\n"));
    const kept = await keepImportFile(house, { from, fileName: "ho-so.csv" });
    if (!kept.ok) throw new Error(kept.reason);
    return kept.value;
  };
  return {
    house,
    clock,
    dataDir,
    keep,
    importFile: async (lines, { work, ...options } = {}) => {
      const order = { file: await keep(lines), way: "command", asOf, ...options } as const;
      const done = await importAtOnce(house, order, work);
      if (!done.ok) throw new Error(done.reason);
      clock.move(1000);
      const { report, checkReport } = done.value;
      return { ...done.value, is: report ?? checkReport ?? emptyReport() };
    },
    all: () =>
      db.prisma.dossier.findMany({ orderBy: { code: "asc" }, omit: { id: true, importId: true } }),
    close: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}
