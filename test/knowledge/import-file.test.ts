import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { openPortalFile } from "../../knowledge/import/open-portal-file.ts";
import { readPortalFile } from "../../knowledge/import/read-portal-file.ts";
import { ContentError, importPortalFile, openKnowledge } from "../../knowledge/index.ts";
import { contentDir, copyContent } from "./content.ts";
import { sampleRow } from "./portal-sample.ts";

/** An export with these lines: rows, or text as it is. */
function writeExport(lines: readonly (object | string)[], name = "Thủ tục 2026-07.jsonl"): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), "export-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  const bytes = Buffer.from(text.join("\n"));
  const file = path.join(dir, name);
  writeFileSync(file, name.endsWith(".gz") ? gzipSync(bytes) : bytes);
  return file;
}

const second = sampleRow({ ma_thu_tuc: "8.000002", ten_thu_tuc: "Bán chim cảnh" });

describe("a portal file", () => {
  it.each(["mẫu.jsonl", "mẫu.jsonl.gz"])("is read into records by their slugs: %s", (name) => {
    const { records, refused } = readPortalFile(writeExport([sampleRow(), second], name));
    expect(records.map(({ slug, code, name: title }) => [slug, code, title])).toEqual([
      ["8-000002", "8.000002", "Bán chim cảnh"],
      ["9-000001", "9.000001", "Đăng ký nuôi chim cảnh"],
    ]);
    expect(refused).toEqual([]);
  });

  it("gives records that nobody has verified, with the portal's page as their source", () => {
    expect(readPortalFile(writeExport([sampleRow()])).records[0]).toMatchObject({
      status: "needs_review",
      lastVerified: null,
      decision: { number: "12/QĐ-MAU", date: null },
      levels: ["province", "commune"],
      channels: ["in_person", "online", "post"],
      sources: [{ url: "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau-1" }],
    });
  });

  it("may lack the columns that only say more of a procedure", () => {
    const { ma_thu_tuc, ten_thu_tuc, detail_url } = sampleRow();
    const { records, refused } = readPortalFile(
      writeExport([{ ma_thu_tuc, ten_thu_tuc, detail_url }]),
    );
    expect(refused).toEqual([]);
    expect(records[0]).toMatchObject({ name: ten_thu_tuc, steps: [], result: null });
  });

  it("loses its bad lines with number and reason, and no other", () => {
    const lines = [
      sampleRow({ ma_thu_tuc: "1.2" }),
      "{ nửa dòng",
      sampleRow(),
      "",
      sampleRow(),
      sampleRow({ ma_thu_tuc: "9.000009", ten_thu_tuc: " " }),
      second,
    ];
    const { records, refused } = readPortalFile(writeExport(lines));
    expect(records).toHaveLength(2);
    expect(refused).toEqual([
      { line: 1, reason: "ma_thu_tuc: phải là mã thủ tục quốc gia như 1.012953" },
      { line: 2, reason: "không phải một đối tượng JSON" },
      { line: 5, reason: "9.000001 đã có ở một dòng trước" },
      { line: 6, reason: "ten_thu_tuc: không được trống" },
    ]);
  });

  it("is reported column by column, with what was left out", () => {
    const rows = [
      sampleRow({ trang_thai: "mới", cach_thuc_thuc_hien: "Nộp tại xã" }),
      sampleRow({ ma_thu_tuc: "8.000002", can_cu_phap_ly: "Không có thông tin" }),
    ];
    const { report } = readPortalFile(writeExport(rows));
    expect(report.columns["cach_thuc_thuc_hien"]).toMatchObject({ parsed: 1, kept: 1, empty: 0 });
    expect(report.columns["can_cu_phap_ly"]).toMatchObject({ parsed: 1, kept: 0, empty: 1 });
    expect(report.leftOut).toEqual({
      loai_thu_tuc: { count: 2, codes: ["9.000001", "8.000002"] },
      trang_thai: { count: 1, codes: ["9.000001"] },
    });
  });

  it("tells how far it is read, up to the end", () => {
    const told: [number, number][] = [];
    readPortalFile(writeExport([sampleRow(), second]), (read, total) => told.push([read, total]));
    expect(told).toHaveLength(2);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  });

  it("may be served instead of the shipped procedures", () => {
    const portalFile = writeExport([sampleRow(), second]);
    const knowledge = openKnowledge(contentDir, { portalFile });
    expect(knowledge.all().map(({ slug }) => slug)).toEqual(["8-000002", "9-000001"]);
    expect(knowledge.popular()).toEqual([]);
  });
});

describe("an import", () => {
  it("is served beside the shipped procedures", () => {
    const dir = copyContent();
    const shipped = openKnowledge(dir).size;
    const { file, written } = importPortalFile({
      path: writeExport([sampleRow(), second]),
      contentDir: dir,
    });
    expect(path.relative(dir, file ?? "")).toBe(path.join("imported", "thu-tuc-2026-07.jsonl"));
    expect(written).toBe(2);
    const knowledge = openKnowledge(dir);
    expect(knowledge.size).toBe(shipped + 2);
    expect(knowledge.answer("9-000001", ["fee"], "2026-11-22")?.standing).toBe("needs_review");
    const slugs = knowledge.all().map(({ slug }) => slug);
    expect(slugs).toEqual(slugs.toSorted());
  });

  it("of the same file twice gives the same bytes, and leaves nothing else behind", () => {
    const dir = copyContent();
    const what = { path: writeExport([second, sampleRow()]), contentDir: dir };
    const bytes = () => readFileSync(importPortalFile(what).file ?? "");
    expect(bytes().equals(bytes())).toBe(true);
    expect(readdirSync(path.join(dir, "imported"))).toEqual(["thu-tuc-2026-07.jsonl"]);
  });

  it("leaves a procedure alone that the content has already, from wherever", () => {
    const dir = copyContent();
    const shipped = sampleRow({ ma_thu_tuc: "1.012953" });
    const former = sampleRow({ ma_thu_tuc: "1.005099" });
    importPortalFile({ path: writeExport([second], "một.jsonl"), contentDir: dir });
    const { written, skipped } = importPortalFile({
      path: writeExport([shipped, former, second, sampleRow()], "hai.jsonl"),
      contentDir: dir,
    });
    expect(skipped).toEqual(["1.005099", "1.012953", "8.000002"]);
    expect(written).toBe(1);
  });

  it("of a file that cannot be read changes nothing", () => {
    const dir = copyContent();
    expect(() => importPortalFile({ path: "/khong/co.jsonl", contentDir: dir })).toThrow(/ENOENT/);
    expect(existsSync(path.join(dir, "imported"))).toBe(false);
  });

  it("that leaves nothing to write keeps what was imported before", () => {
    const dir = copyContent();
    importPortalFile({ path: writeExport([sampleRow()]), contentDir: dir });
    const bad = writeExport(["{"]);
    expect(importPortalFile({ path: bad, contentDir: dir })).toMatchObject({
      file: undefined,
      refused: [{ line: 1 }],
    });
    expect(openKnowledge(dir).procedure("9-000001")).toBeDefined();
  });

  it("that somebody broke by hand is refused at the start, with its line", () => {
    const dir = copyContent();
    const { file } = importPortalFile({
      path: writeExport([sampleRow(), second]),
      contentDir: dir,
    });
    const text = readFileSync(file ?? "", "utf8");
    writeFileSync(file ?? "", text.replace('"slug":"9-000001"', '"slug":""'));
    expect(() => openKnowledge(dir)).toThrow(ContentError);
    expect(() => openKnowledge(dir)).toThrow(/imported\/thu-tuc-2026-07\.jsonl:2: slug: /);
  });
});

describe("a portal file that is served", () => {
  const lines = ["{ nửa dòng", sampleRow(), second, sampleRow({ ten_thu_tuc: "Lại một lần" })];

  it.each(["mẫu.jsonl", "mẫu.jsonl.gz"])("gives the records that are read of it: %s", (name) => {
    const file = writeExport(lines, name);
    const { records } = readPortalFile(file);
    const served = openPortalFile(file);
    expect(served).toHaveLength(2);
    for (const [at, record] of records.entries())
      for (const field of Object.keys(record) as (keyof typeof record)[])
        expect(served[at]?.[field], field).toEqual(record[field]);
  });

  it("tells its records whole to those who edit them", () => {
    const file = writeExport(lines);
    const knowledge = openKnowledge(contentDir, {
      portalFile: file,
      extraWords: new Map([["9-000001", ["nuôi chào mào"]]]),
    });
    const [, sample] = readPortalFile(file).records;
    expect(knowledge.record("9-000001")).toEqual(sample);
    expect(knowledge.shipped("9-000001")).toEqual(sample);
    expect(knowledge.ask("nuôi chào mào", { today: "2026-11-22" })).toMatchObject({
      kind: "answered",
    });
  });
});
