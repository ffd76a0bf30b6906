import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ContentError, openKnowledge } from "../../knowledge/index.ts";
import { copyContent, editFile, editRecord, lineWith } from "./content.ts";

const file = "procedures/chuyen-truong.json";

function refusal(dir: string): string {
  try {
    openKnowledge(dir);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message;
  }
  throw new Error("the broken content was accepted");
}

describe("a broken content file is refused", () => {
  it("with file and line of a missing comma", () => {
    const dir = copyContent();
    const text = editFile(dir, file, (whole) => whole.replace('"2.002854",', '"2.002854"'));
    const next = lineWith(text, '"formerCodes"');
    expect(refusal(dir)).toContain(`${file}:${next}: is not valid JSON: expected , or }`);
  });

  it("with file and line of a cut-off end", () => {
    const dir = copyContent();
    const text = editFile(dir, file, (whole) => whole.slice(0, 300));
    const last = text.split("\n").length;
    expect(refusal(dir)).toMatch(new RegExp(`${file}:${last}: is not valid JSON`));
  });

  it("with file, line and path of a wrong value", () => {
    const dir = copyContent();
    const text = editFile(dir, file, (whole) =>
      whole.replace('"unit": "working_day"', '"unit": "fortnight"'),
    );
    const line = lineWith(text, "fortnight");
    expect(refusal(dir)).toContain(`${file}:${line}: duration.unit: Invalid option`);
  });

  it("with file, line and name of an unknown key", () => {
    const dir = copyContent();
    const text = editFile(dir, file, (whole) => whole.replace('"code":', '"kode": 1, "code":'));
    expect(refusal(dir)).toContain(`${file}:${lineWith(text, "kode")}: kode: Unrecognized key`);
  });

  it("with the path of a missing key", () => {
    const dir = copyContent();
    editRecord(dir, "chuyen-truong", { fee: undefined });
    expect(refusal(dir)).toMatch(/chuyen-truong\.json:\d+: fee: /);
  });

  it("with the faults of all files at once", () => {
    const dir = copyContent();
    editRecord(dir, "chuyen-truong", { levels: [] });
    editRecord(dir, "xin-hoc-lai", { name: "" });
    expect(refusal(dir)).toMatch(/chuyen-truong\.json.*levels[\s\S]*xin-hoc-lai\.json.*name/);
  });

  it.each([
    ["whose slug is not its name", { slug: "chuyen" }, "must be the name of the file"],
    ["whose code another has", { code: "1.012953" }, "1.012953 is already the code of"],
    [
      "whose successor does not exist",
      { supersededBy: "khong-co", validTo: "2026-12-31" },
      "no other procedure khong-co",
    ],
    ["which is active without high confidence", { confidence: "low" }, "must be active if"],
    ["which is active without a date of its data", { lastVerified: null }, "needs the date"],
    [
      "which ends before it begins",
      { validFrom: "2026-05-01", validTo: "2026-04-30" },
      "must not lie before validFrom",
    ],
    ["which is superseded without an end", { supersededBy: "xin-hoc-lai" }, "needs validTo"],
  ])("a record %s", (_name, values, message) => {
    const dir = copyContent();
    editRecord(dir, "chuyen-truong", values);
    expect(refusal(dir)).toContain(message);
  });

  it("a menu that offers a procedure which does not exist", () => {
    const dir = copyContent();
    editFile(dir, "popular.json", (text) => text.replace("chuyen-truong", "chuyen-nha"));
    expect(refusal(dir)).toContain("popular.json: slugs.3: no procedure chuyen-nha");
  });

  it("a vocabulary file that names an aspect which does not exist", () => {
    const dir = copyContent();
    editFile(dir, "vocabulary/aspect-cues.json", (text) => text.replace('"fee"', '"price"'));
    expect(refusal(dir)).toMatch(/vocabulary\/aspect-cues\.json:\d+: cues\.1\.aspects\.0: Invalid/);
  });

  it("a folder without procedures", () => {
    const dir = copyContent();
    rmSync(path.join(dir, "procedures"), { recursive: true });
    expect(refusal(dir)).toContain("procedures: cannot be read");
  });
});
