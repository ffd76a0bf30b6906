import type { ProcedureRecord } from "../procedure-record.ts";
import { oneSpace } from "./one-space.ts";
import type { Reading } from "./reading.ts";
import { toLines } from "./to-lines.ts";

type Level = ProcedureRecord["levels"][number];

const levelOf: Readonly<Record<string, Level>> = {
  "Cấp bộ": "ministry",
  "Cấp tỉnh": "province",
  "Cấp xã": "commune",
  "Cơ quan khác": "other",
};

/** "Cấp bộ, Cấp tỉnh"; a level nobody knows counts as "other", and the report says so. */
export function readLevels(text: string | null): Reading<Level[]> {
  if (text === null) return { outcome: "empty", value: ["other"], remarks: [] };
  const names = text.split(",").map((name) => name.trim());
  const isKnown = names.every((name) => name in levelOf);
  return {
    outcome: "parsed",
    value: [...new Set(names.map((name) => levelOf[name] ?? "other"))],
    remarks: isKnown ? [] : ["cấp thực hiện lạ"],
  };
}

/** Running text as lines. */
export function readLines(text: string | null): Reading<string[]> {
  if (text === null) return { outcome: "empty", value: [], remarks: [] };
  return { outcome: "parsed", value: toLines(text), remarks: [] };
}

/** "Không", "Không có.", "Không quy định": the portal states that nothing more is asked. */
export function readConditions(text: string | null): Reading<string[]> {
  if (text !== null && /^không(?: có| quy định)?\.?$/i.test(text.trim()))
    return {
      outcome: "parsed",
      value: ["Không có yêu cầu, điều kiện riêng."],
      remarks: ["nguồn ghi là không có điều kiện"],
    };
  return readLines(text);
}

/** "Cán bộ, công chức, viên chức, Doanh nghiệp": a new entry begins with a capital. */
export function readList(text: string | null): Reading<string[]> {
  if (text === null) return { outcome: "empty", value: [], remarks: [] };
  return {
    outcome: "parsed",
    value: text
      .split(/,\s*(?=\p{Lu})(?![^()]*\))/u)
      .map(oneSpace)
      .filter((entry) => entry !== ""),
    remarks: [],
  };
}
