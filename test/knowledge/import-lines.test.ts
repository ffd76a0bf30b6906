import { describe, expect, it } from "vitest";
import { readConditions, readList } from "../../knowledge/import/read-field.ts";
import { toLines } from "../../knowledge/import/to-lines.ts";

describe("running text", () => {
  it("is parted into its points, and torn lines are joined", () => {
    expect(toLines("Bước 1: Nộp. Bước 2: Chờ; - tại nhà\nhoặc tại xã.\na) Nhận.Trả.")).toEqual([
      "Bước 1: Nộp.",
      "Bước 2: Chờ;",
      "- tại nhà hoặc tại xã.",
      "a) Nhận.Trả.",
    ]);
  });

  it.each([
    ["nộp trong\n03 ngày", ["nộp trong 03 ngày"]],
    ["Hồ sơ gồm\n1. Đơn\n2.1 Ảnh", ["Hồ sơ gồm", "1. Đơn", "2.1 Ảnh"]],
    ["Đơn,\nẢnh", ["Đơn, Ảnh"]],
    ["Đơn\nẢnh", ["Đơn", "Ảnh"]],
  ])("goes on in the next line where a line is torn: %j", (text, lines) => {
    expect(toLines(text)).toEqual(lines);
  });

  it.each(["Không", "không.", "Không có", "Không quy định."])(
    "that states no conditions is told so: %s",
    (text) => {
      expect(readConditions(text).value).toEqual(["Không có yêu cầu, điều kiện riêng."]);
    },
  );

  it("of who may apply is parted at commas before a capital, not in brackets", () => {
    expect(readList("Cán bộ, công chức, Tổ chức (không gồm hội, Đoàn), Công dân").value).toEqual([
      "Cán bộ, công chức",
      "Tổ chức (không gồm hội, Đoàn)",
      "Công dân",
    ]);
  });
});
